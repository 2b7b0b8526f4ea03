/** What the built script asks before anything else runs: can it work, is lp-aftercare here already? */

/**
 * True if this copy has to stop. A second Lit would throw under Trusted Types, so that the first
 * copy stays, and takes the language of a later one of its own version. The text of this function
 * is built into the script: it may use nothing but its arguments.
 */
export function isSecond(first, pack, version, log) {
  if (!first) return false;
  const found = first.version ?? 'unknown';
  if (found === version && first.addLanguage) {
    first.addLanguage(pack, version);
    log.info(`lp-aftercare ${version} is already loaded; added language "${pack.lang}" only.`);
  } else {
    log.warn(`lp-aftercare ${version} not started: lp-settings is in use, version ${found}.`);
  }
  return true;
}

/**
 * True, and told in the console, if the browser has not what no element can do without; then what
 * stands in the page stays. This function, too, may use nothing but its arguments.
 */
export function cannotStart(page, version, log) {
  const missing =
    ['customElements', 'MutationObserver', 'WeakRef'].find((name) => !(name in page)) ??
    ['attachShadow', 'replaceChildren'].find((name) => !(name in page.Element.prototype));
  if (missing) log.info(`lp-aftercare ${version} not started: this browser has no ${missing}.`);
  return missing;
}

/** The first statement of the script; `pack` is the name of the variable that holds its words. */
export function guard({ version, pack }) {
  const ours = JSON.stringify(version);
  const first = `globalThis.customElements?.get('lp-settings')`;
  return `if ((${isSecond})(${first}, ${pack}, ${ours}, console) || (${cannotStart})(globalThis, ${ours}, console)) return;`;
}
