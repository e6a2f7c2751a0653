// A page that is saved as one file, opened from a disk and printed: no script, nothing loaded, and no characters that readers obey.

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { spokenNow } from '../../text/catalogue.ts';
import { withoutControls } from './without-controls.ts';

export interface Page {
  readonly title: string;
  readonly style: string;
  readonly content: ReactNode;
}

export function renderPage({ title, style, content }: Page): string {
  const { tag, dir } = spokenNow();
  const markup = renderToStaticMarkup(
    <html lang={tag} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main className="report">{content}</main>
      </body>
    </html>,
  );
  return `<!doctype html>\n${withoutControls(markup)}\n`;
}
