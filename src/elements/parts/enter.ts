/**
 * A page around us may swallow Enter, or take it to submit its own form: whatever of ours can be
 * pressed is pressed here, and the page does not hear of it. `next` is what Enter on an answer does.
 */
export function pressOnEnter(event: KeyboardEvent, next?: () => void): void {
  if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  if (!target.closest('.lp-own')) return;
  event.stopPropagation();
  const answer = next && target.matches('input');
  if (!answer && !target.matches('button,a,summary')) return;
  event.preventDefault();
  if (event.repeat) return;
  if (answer) next();
  else target.click();
}
