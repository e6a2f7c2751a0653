// What goes wrong in a page, noted on the page: WebDriver does not tell, and Firefox gives its scripts a world of their own, which
// shares nothing but the document with those of the page.

import type { Tab } from './tab.ts';

/** From now until the page is loaded anew. */
export const watch = (tab: Tab): Promise<void> =>
  tab.run(() => {
    const root = document.documentElement;
    root.dataset['troubles'] = '';
    const note = (trouble: string) => {
      root.dataset['troubles'] += `${trouble}\n`;
    };
    window.addEventListener('error', ({ message }) => note(`uncaught: ${message}`));
    window.addEventListener('unhandledrejection', ({ reason }) => note(`uncaught: ${String(reason)}`));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      note(`policy: ${effectiveDirective} refused ${blockedURI} ${sample}`),
    );
  });

/** Nothing, if all is well. */
export const troublesIn = (tab: Tab): Promise<string> =>
  tab.run(() => document.documentElement.dataset['troubles'] ?? 'The page is not watched.');
