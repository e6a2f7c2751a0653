import type { ReactNode } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { say } from '../../text/say.ts';
import { usePageFocus } from './use-page-focus.ts';
import './Notice.css';

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  readonly actions: readonly { readonly label: string; readonly run: () => void }[];
}

/** A page that says why the one asked for is not shown, and what can be done. The first action is the main one. */
export function Notice({ title, text, children, actions }: NoticeProps) {
  usePageFocus(true, say('app.title_notice', { notice: title }));
  return (
    <main id="main" tabIndex={-1} className="notice">
      <section className="notice-sheet">
        <h1>{title}</h1>
        <p>{text}</p>
        {children}
        <div className="notice-actions">
          {actions.map(({ label, run }, k) => (
            <Button key={label} kind={k === 0 ? 'primary' : 'secondary'} onClick={run}>
              {label}
            </Button>
          ))}
        </div>
      </section>
    </main>
  );
}

/** While something is fetched or checked. */
export function Waiting({ word }: { readonly word: string }) {
  return (
    <main id="main" tabIndex={-1} className="notice">
      <p className="waiting" role="status">
        {word}
      </p>
    </main>
  );
}
