import type { Page } from 'playwright-core';

/** Opens all that is folded, and waits until it is drawn. A debrief draws it when a word is looked for. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F3' }));
    for (const one of document.querySelectorAll('details:not([open])')) (one as HTMLDetailsElement).open = true;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
