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
