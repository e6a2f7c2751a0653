// What a sheet leaves to whoever shows it: on a screen one can ask and fold; on paper everything lies open.

import type { ReactNode } from 'react';
import type { Message } from '../core/ref/message.ts';

export interface Slots {
  /** beside a clause: a way to ask why it came so */
  readonly why: (what: Message, seq: number) => ReactNode;
  /** what not everybody needs at once */
  readonly fold: (summary: ReactNode, content: ReactNode) => ReactNode;
  /** a list that may have thousands of items; `draw` draws some of them that follow each other */
  readonly long: <T>(items: readonly T[], draw: (part: readonly T[]) => ReactNode) => ReactNode;
  /** a way to a section of the debrief */
  readonly toSection: (id: string, words: string) => ReactNode;
}

/** Where a section begins in its document. */
export const anchorOf = (id: string): string => `debrief-${id}`;

/** For paper, and for files: nothing to press, nothing folded. */
export const OPEN: Slots = {
  why: () => null,
  long: (items, draw) => draw(items),
  fold: (summary, content) => (
    <div className="sheet-open">
      <p className="sheet-summary">{summary}</p>
      {content}
    </div>
  ),
  toSection: (id, words) => <a href={`#${anchorOf(id)}`}>{words}</a>,
};
