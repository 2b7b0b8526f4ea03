/** A WordPress, really started: snippets posted by people of two roles, and the pages of its theme. */
/* global fetch -- of Node */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { becomes, SCRIPT } from './fixture-becomes.mjs';
import { fetchPackages, inPackage } from './fixture-packages.mjs';
import { findOnPath } from './find-chrome.mjs';

const BUILDS = '@wp-playground/wordpress-builds';
const PUBLISH = fileURLToPath(new URL('fixture-wordpress.php', import.meta.url));
/** An author's HTML is cleaned by kses, an administrator's is not. */
const ROLES = {
  author: 'as an author, whose HTML it cleans',
  administrator: 'as an administrator',
};

/** What a webmaster adds to the theme: the script. And no updates, mails or other requests. */
const PLUGIN = `<?php
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
add_action( 'wp_head', function () { echo '${SCRIPT}'; } );
`;

async function unzip(file, folder) {
  const { unzipSync } = await import(pathToFileURL(inPackage('fflate', 'esm/index.mjs')).href);
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(file)))) {
    const to = path.join(folder, name);
    await mkdir(name.endsWith('/') ? to : path.dirname(to), { recursive: true });
    if (!name.endsWith('/')) await writeFile(to, bytes);
  }
}

/** A fresh WordPress that keeps its database in a file; with our script, as a theme would load it. */
async function install(folder, script) {
  await cp(inPackage(BUILDS, 'public/wp-6.5'), folder, { recursive: true });
  await unzip(inPackage(BUILDS, 'src/wordpress/wp-6.5.zip'), folder);
  const plugins = path.join(folder, 'wp-content/plugins');
  const name = 'sqlite-database-integration';
  await unzip(inPackage(BUILDS, `src/${name}/${name}.zip`), plugins);
  await rename(path.join(plugins, `${name}-main`), path.join(plugins, name));
  await copyFile(path.join(plugins, name, 'db.copy'), path.join(folder, 'wp-content/db.php'));
  await mkdir(path.join(folder, 'wp-content/mu-plugins'));
  await writeFile(path.join(folder, 'wp-content/mu-plugins/lp-aftercare.php'), PLUGIN);
  await copyFile(script, path.join(folder, 'lp-aftercare.js'));
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts it and resolves once it answers; `stop` ends it. */
async function start(folder, port) {
  const php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder], { stdio: 'ignore' });
  const stop = () => php.kill();
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(`http://127.0.0.1:${port}/lp-aftercare.js`).catch(() => null);
    if (answers?.ok) return stop;
    await wait(50);
  }
  stop();
  throw new Error('php -S did not answer.');
}

function publish(folder, request) {
  const { status, stdout, stderr } = spawnSync('php', [PUBLISH], {
    cwd: folder,
    input: JSON.stringify(request),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`WordPress took no posts: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}

/** What WordPress shows of a post where no script runs, and what becomes of it where ours does. */
async function read(browser, address) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const output = await page.$eval('.entry-content', (content) => content.innerHTML.trim());
  await page.setJavaScriptEnabled(true);
  await page.goto(address);
  const live = await becomes(page);
  await page.close();
  return { output, live };
}

/** WordPress as a tool for each role, with what became of each snippet in its real page. */
export async function wordpress(browser, snippets, script) {
  if (!findOnPath(['php'])) {
    throw new Error('php is missing; on Debian: apt-get install php-cli php-sqlite3 php-mbstring');
  }
  const work = await mkdtemp(path.join(await fetchPackages(), 'wordpress-'));
  let stop;
  try {
    await install(work, script);
    const site = `http://127.0.0.1:${await freePort()}`;
    const roles = Object.keys(ROLES);
    const { version, theme, posts } = publish(work, { site, roles, snippets });
    stop = await start(work, new URL(site).port);
    const tools = [];
    for (const role of roles) {
      const pages = [];
      for (const id of posts[role]) pages.push(await read(browser, `${site}/?p=${id}`));
      tools.push({
        name: `wordpress-${role}`,
        tool: `WordPress, ${role}`,
        version,
        how: `posted ${ROLES[role]}; the content of the page in the theme ${theme}`,
        outputs: pages.map(({ output }) => output),
        live: pages.map(({ live }) => live),
      });
    }
    return tools;
  } finally {
    stop?.();
    if (existsSync(work)) await rm(work, { recursive: true });
  }
}
