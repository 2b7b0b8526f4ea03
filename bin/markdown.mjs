/** The few pieces of Markdown that the generated documents are made of. */

const cell = (text) => text.replaceAll('|', '\\|');

/** A table; the cells are Markdown themselves. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const slug = (id) => id.toLowerCase().replace('/', '-');

/** A heading that links reach by its id. */
export const heading = (level, id, text) => `${'#'.repeat(level)} <a id="${slug(id)}"></a>${text}`;

/** A link to a heading. */
export const linkTo = (id, text = id) => `[${text}](#${slug(id)})`;
