import { useEffect } from 'react';

let shownBefore = false;

/**
 * A page is there: its title in the tab, and the focus at its heading, so that nobody is left on a button that is gone.
 * Not at the very first page, where the browser begins at the top by itself.
 */
export function usePageFocus(ready: boolean, title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (!ready) return;
    if (shownBefore) focusHeading();
    shownBefore = true;
  }, [ready]);
}

function focusHeading(): void {
  scrollTo(0, 0);
  focusOn(document.querySelector<HTMLElement>('main h1, h1') ?? document.querySelector<HTMLElement>('main'));
}

/** Headings and regions take the focus only when they are told that they may. */
export function focusOn(element: HTMLElement | null): void {
  if (element === null) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
