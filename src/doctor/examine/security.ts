import { finding, type Single } from '../finding.js';
import type { Heard, Violation } from '../heard.js';
import { hasType, trustsByNonce, withScript, withType } from '../policy.js';
import { addressOf, isOwn, ourScripts, registered } from '../scripts.js';

const TYPE = 'lit-html';
/** Hosts that nobody can listen in on from outside. */
const NEAR = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

function script({ blocked, policy, later }: Violation): Single | null {
  const tag = ourScripts().find(({ src }) => src === blocked || src.startsWith(`${blocked}/`));
  if (!tag) return null;
  const src = addressOf(tag);
  if (trustsByNonce(policy)) return finding('no-nonce', { src });
  const source = isOwn(tag) ? "'self'" : new URL(tag.src).origin;
  const mended = withScript(policy, source);
  return finding(later ? 'blocked-later' : 'blocked', { src, policy: mended });
}

function types({ policy, later }: Violation): Single {
  if (hasType(policy, TYPE)) {
    return finding('types-twice', { policy: withType(policy, "'allow-duplicates'") });
  }
  return finding(later ? 'types-later' : 'types', { policy: withType(policy, TYPE) });
}

/** What a content security policy or Trusted Types keep from us, with the line that lets it pass. */
export function* examineSecurity({ violations }: Heard): Generator<Single> {
  const found = violations.flatMap((violation): Single[] => {
    const { directive, sample } = violation;
    if (directive === 'trusted-types') return sample === TYPE ? [types(violation)] : [];
    return directive.startsWith('script-src') ? [script(violation) ?? []].flat() : [];
  });
  yield* found;
  if (!found.length && registered()?.version) yield finding('policy-kept');
  if (location.protocol === 'http:' && !NEAR.test(location.hostname)) yield finding('no-https');
}
