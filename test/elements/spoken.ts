/** What a screen reader gets from the browser; Chromium only. */
import { a11ySnapshot } from '@web/test-runner-commands';

/** A node of the accessibility tree. */
interface Heard {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly Heard[];
  readonly focused?: boolean;
  readonly expanded?: boolean;
  readonly checked?: boolean;
  readonly level?: number;
  readonly live?: string;
}

/** The nodes of the page in the order in which they are read, texts that a name repeats left out. */
export async function heard(): Promise<readonly Heard[]> {
  const tree = (await a11ySnapshot({})) as unknown as Heard;
  const flat = (node: Heard): readonly Heard[] => [
    node,
    ...(node.children ?? [])
      .filter(({ role }) => node.role === 'region' || role !== 'StaticText')
      .flatMap(flat),
  ];
  return (tree.children ?? []).flatMap(flat);
}

/** Text without the spaces that layout adds and nobody hears. */
export const plain = (text = ''): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.:])/g, '')
    .trim();

/** Role and name of each. */
export const lines = (nodes: readonly Heard[]): string[] =>
  nodes.map(({ role, name }) => `${role}: ${plain(name)}`);

/** Those of a role. */
export const allOf = (nodes: readonly Heard[], ...roles: readonly string[]): readonly Heard[] =>
  nodes.filter(({ role }) => roles.includes(role));
