/** A content security policy that has what the script needs, and is otherwise as it was. */

type Policy = Map<string, string[]>;

function parse(text: string): Policy {
  const policy: Policy = new Map();
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    // The first of two directives of one name is the one in force.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), values);
  }
  return policy;
}

const written = (policy: Policy): string =>
  [...policy].map(([name, values]) => [name, ...values].join(' ')).join('; ');

function withValue(values: readonly string[], value: string): string[] {
  return [...values.filter((one) => one.toLowerCase() !== "'none'"), value];
}

/** Whether a policy trusts scripts by nonce or hash alone, so that no address counts. */
export function trustsByNonce(text: string): boolean {
  const policy = parse(text);
  const scripts =
    policy.get('script-src-elem') ?? policy.get('script-src') ?? policy.get('default-src');
  return Boolean(scripts?.includes("'strict-dynamic'"));
}

/** The policy with one more place that scripts may come from. */
export function withScript(text: string, source: string): string {
  const policy = parse(text);
  const name = policy.has('script-src-elem') ? 'script-src-elem' : 'script-src';
  const before = policy.get(name) ?? policy.get('default-src') ?? [];
  policy.set(name, withValue(before, source));
  return written(policy);
}

/** Whether the names of a policy for Trusted Types hold this one. */
export const hasType = (text: string, name: string): boolean =>
  Boolean(parse(text).get('trusted-types')?.includes(name));

/** The policy with one more name, or rule, for Trusted Types. */
export function withType(text: string, name: string): string {
  const policy = parse(text);
  policy.set('trusted-types', withValue(policy.get('trusted-types') ?? [], name));
  return written(policy);
}
