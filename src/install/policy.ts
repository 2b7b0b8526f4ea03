/** Where a page may take what from, as a policy names it: `'self'`, or the address of another host. */
interface Places {
  readonly script?: string;
  /** Of stylesheets; where it is left out the page has none. */
  readonly style?: string;
}

/** The strictest content security policy that a page with the script can have. */
export function policyFor({ script = "'self'", style }: Places = {}): string {
  const styles = style ? ` style-src ${style};` : '';
  return `default-src 'none'; script-src ${script};${styles} require-trusted-types-for 'script'; trusted-types lit-html`;
}
