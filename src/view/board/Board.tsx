/**
 * The map on the table: the drawn board, hidden from assistive technology, and its twin in words, always in the
 * accessibility tree and visible on request. Values in, clicks out; the caller decides what a click selects.
 */
import { type ReactNode, useCallback, useDeferredValue, useEffect, useEffectEvent, useRef, useState } from 'react';
import { afterPaint } from './after-paint.ts';
import type { BoardHandle, BoardOptions } from './board-handle.ts';
import { BoardTwin } from './board-twin.tsx';
import type { BoardClick, BoardTarget, BoardView } from './board-view.ts';
import type { BoardWords } from './board-words.ts';
import { newsOf } from './describe.ts';
import { mountBoard } from './mount-board.ts';
import '../theme/tools.css';
import './board.css';

export interface BoardProps {
  readonly view: BoardView;
  readonly onClick: (click: BoardClick) => void;
  readonly renderer?: BoardOptions['renderer'];
  readonly words: BoardWords;
  /** Begin with the list in front of the map. */
  readonly listFirst?: boolean;
  /** What its shapes and lines mean. */
  readonly legend: ReactNode;
  /** A way to another sheet that lies in the same place. */
  readonly other?: ReactNode;
}

type Standing = 'loading' | 'standing' | 'failed';

function useBoard(props: BoardProps) {
  const host = useRef<HTMLDivElement>(null);
  const board = useRef<BoardHandle | null>(null);
  const [standing, setStanding] = useState<Standing>('loading');
  const click = useEffectEvent((target: BoardClick) => props.onClick(target));
  const { renderer = 'auto', view } = props;
  useEffect(() => {
    if (host.current === null) return undefined;
    const mounted = mountBoard(host.current, (target) => click(target), {
      renderer,
      onReady: () => setStanding('standing'),
      onFailure: () => setStanding('failed'),
    });
    board.current = mounted;
    return () => {
      board.current = null;
      mounted.destroy();
    };
  }, [renderer]);
  const shown = useRef(false);
  useEffect(() => {
    if (shown.current) return afterPaint(() => board.current?.show(view));
    shown.current = true; // nothing waits for the first
    board.current?.show(view);
    return undefined;
  }, [view, renderer]);
  return { host, board, standing };
}

/** What has just changed, for those who cannot see it move. */
function useNews(view: BoardView, words: BoardWords): readonly string[] {
  const before = useRef<BoardView | null>(null);
  const [news, setNews] = useState<readonly string[]>([]);
  useEffect(() => {
    // what is told of is said where it is told
    if (view.told !== undefined) return;
    const fresh = newsOf(before.current, view, words);
    before.current = view;
    if (fresh.length > 0) setNews(fresh);
  }, [view, words]);
  return news;
}

export function Board(props: BoardProps) {
  const { view, onClick, words, listFirst = false } = props;
  const [listed, setListed] = useState(listFirst);
  const [keyed, setKeyed] = useState(false);
  const { host, board, standing } = useBoard(props);
  // The map in words follows as the drawn one does: once what a click brings is on the table.
  const later = useDeferredValue(view);
  const news = useNews(later, words);
  const focus = useCallback((target: BoardTarget | null) => board.current?.focus(target), [board]);
  return (
    <section className="board" aria-label={words.board}>
      <div ref={host} className="board-sheet" aria-hidden="true" data-dimmed={view.dimmed} data-standing={standing} />
      {/* an open key may reach over the place where the map will be */}
      {standing !== 'standing' && !keyed && (
        <p className="board-wait">{standing === 'failed' ? words.failed : words.loading}</p>
      )}
      <div className={listed ? 'board-twin' : 'board-twin board-twin-unseen'}>
        <BoardTwin view={later} words={words} onClick={onClick} onFocus={focus} />
      </div>
      <div className="tools">
        {props.other}
        <details className="tool-key" onToggle={(event) => setKeyed(event.currentTarget.open)}>
          <summary>{words.key}</summary>
          {props.legend}
        </details>
        <button type="button" className="tool" aria-pressed={listed} onClick={() => setListed(!listed)}>
          {words.asList}
        </button>
      </div>
      <div className="board-news" aria-live="polite">
        {news.map((one, at) => (
          // Only its words change, so its place will do as a key.
          <p key={at}>{one}</p>
        ))}
      </div>
    </section>
  );
}
