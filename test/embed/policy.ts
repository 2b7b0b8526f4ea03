/** The strictest policy that a page with the script can have. */
export const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
