const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Some editors run what stands in brackets.
  '[': '&#91;',
  ']': '&#93;',
};

/** A text as HTML has it, in an attribute as well. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"[\]]/g, (mark) => ENTITIES[mark] ?? mark);

/** Attributes by their names; a true one has no value, and what is false or empty is left out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

const LONGEST = 90;

/** A start tag, on several lines where one would be too long. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (!value) return [];
    return [value === true ? key : `${key}="${escaped(value)}"`];
  });
  const line = `<${[name, ...written].join(' ')}>`;
  if (line.length <= LONGEST) return line;
  return `<${name}\n${written.map((one) => `  ${one}`).join('\n')}\n>`;
}

/** An element with what stands inside, indented. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  const within = inside && `\n${inside.replace(/^(?=.)/gm, '  ')}\n`;
  return `${startTag(name, attributes)}${within}</${name}>`;
}
