/** Ids of the words around the content: buttons, labels, headings, messages. */
export type UiKey =
  | 'common.version';
