/**
 * The strictest content security policy that a page with the script can have. `script` is where the
 * script lies: `'self'`, or the address of another host.
 */
export const policyFor = (script = "'self'"): string =>
  `default-src 'none'; script-src ${script}; require-trusted-types-for 'script'; trusted-types lit-html`;
