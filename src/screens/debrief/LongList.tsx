import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { useWhole } from './use-whole.ts';
import './LongList.css';

/** How many are drawn at a time. */
export const PART = 40;
/** A list that is not much longer is drawn whole. */
const LONG = 60;

export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly draw: (part: readonly T[]) => ReactNode;
}

/**
 * A long list, part by part, so that thousands of entries do not hold up the page. None of it is out of reach: people turn its pages by the
 * same buttons whatever they use, can have it whole, and get it whole when they look for a word in the page or print it. A list that scrolls
 * in a window of its own would be lost to all three.
 */
export function LongList<T>({ items, draw }: LongListProps<T>) {
  const [first, setFirst] = useState(0);
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useWhole();
  const long = items.length > LONG;
  if (!long || whole || wanted) return draw(items);
  const from = Math.min(first, PART * Math.floor((items.length - 1) / PART));
  const to = Math.min(from + PART, items.length);
  const turnTo = (next: number) => {
    flushSync(() => setFirst(next));
    list.current?.focus({ preventScroll: true });
    list.current?.scrollIntoView({ block: 'start' });
  };
  const part = say('debrief.list.part', { from: from + 1, to, of: items.length });
  const pages = (
    <div className="long-list-pages no-print">
      <Button size="small" disabled={from === 0} onClick={() => turnTo(from - PART)}>
        {say('debrief.list.earlier')}
      </Button>
      <span className="debrief-small">{part}</span>
      <Button size="small" disabled={to === items.length} onClick={() => turnTo(to)}>
        {say('debrief.list.later')}
      </Button>
      <Button size="small" kind="quiet" onClick={() => setWhole(true)}>
        {say('debrief.list.whole')}
      </Button>
    </div>
  );
  return (
    <div ref={list} tabIndex={-1} role="group" aria-label={part}>
      {pages}
      {draw(items.slice(from, to))}
      {pages}
    </div>
  );
}
