/**
 * Takes the focus from what goes with a step, before it goes: where the element in focus is removed while much else has changed, the browser computes the
 * whole page's style and layout for it, and then again for what is new. The new heading has the focus a moment later. A drawer stays, and keeps it.
 */
export function letGoOfFocus(): void {
  const held = document.activeElement;
  if (held instanceof HTMLElement && held.closest('main, footer') !== null) held.blur();
}
