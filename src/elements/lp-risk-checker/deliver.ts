/**
 * Does what a press asked for and hears how it went: `well`, or `badly` unless the person thought
 * better of it. What fails here is no reason to take the advice away.
 */
export function deliver(step: () => unknown, well: () => void, badly: () => void): void {
  new Promise((resolve) => {
    resolve(step());
  }).then(well, (error: unknown) => {
    if ((error as Partial<Error> | undefined)?.name !== 'AbortError') badly();
  });
}

/** Selects a text, so that it can be copied by hand. */
export function selectAll(text: Element | null): void {
  if (!text) return;
  // What is closed is not copied.
  for (const details of text.querySelectorAll('details')) details.open = true;
  getSelection()?.selectAllChildren(text);
}
