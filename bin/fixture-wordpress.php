<?php
/**
 * Publishes what stands in the JSON on the standard input, as WordPress does for a person of each
 * role, and prints the ids of the posts. Run in the folder of a WordPress.
 */
require getcwd() . '/wp-load.php';

$asked = json_decode( file_get_contents( 'php://stdin' ), true );
update_option( 'siteurl', $asked['site'] );
update_option( 'home', $asked['site'] );

$posts = array();
foreach ( $asked['roles'] as $role ) {
	$user = wp_insert_user(
		array(
			'user_login' => "example-$role",
			'user_pass'  => wp_generate_password(),
			'role'       => $role,
		)
	);
	if ( is_wp_error( $user ) ) {
		fwrite( STDERR, $user->get_error_message() . "\n" );
		exit( 1 );
	}
	// From here on WordPress cleans what is posted, unless the person may post anything.
	wp_set_current_user( $user );
	$posts[ $role ] = array();
	foreach ( $asked['snippets'] as $snippet ) {
		$posts[ $role ][] = wp_insert_post(
			array(
				'post_title'   => 'After a lumbar puncture',
				'post_status'  => 'publish',
				'post_content' => wp_slash( $snippet['input'] ),
			)
		);
	}
}
echo wp_json_encode(
	array(
		'version' => get_bloginfo( 'version' ),
		'theme'   => wp_get_theme()->get( 'Name' ),
		'posts'   => $posts,
	)
);
