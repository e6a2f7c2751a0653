import { type KeyboardEvent, memo, useState } from 'react';
import { type BoardClick, type BoardTarget, type BoardView, sameTarget } from './board-view.ts';
import type { BoardWords } from './board-words.ts';
import { describeRegion, describeRoute, describeToken } from './describe.ts';

export interface BoardTwinProps {
  readonly view: BoardView;
  readonly words: BoardWords;
  readonly onClick: (click: BoardClick) => void;
  /** The button the keyboard is on, or null: the map draws a ring there. */
  readonly onFocus?: (target: BoardTarget | null) => void;
}

interface Entry {
  readonly target: BoardTarget;
  readonly name: string;
  readonly language: string | undefined;
  readonly text: string;
}

interface GroupProps extends Omit<BoardTwinProps, 'view' | 'words'> {
  readonly title: string;
  readonly empty: string;
  readonly entries: readonly Entry[];
  readonly selected: BoardTarget | null;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One list with one stop in the Tab order; arrows move inside it. */
function Group({ title, empty, entries, selected, onClick, onFocus }: GroupProps) {
  const [stop, setStop] = useState(0);
  const at = Math.min(stop, Math.max(0, entries.length - 1));
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Escape') onClick({ kind: 'nothing' });
    const next = STEPS[event.key]?.(at, entries.length);
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.closest('ul')?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  };
  return (
    <section className="twin-group">
      <h3 className="overline">{title}</h3>
      {entries.length === 0 && <p>{empty}</p>}
      <ul>
        {entries.map((entry, index) => (
          <li key={entry.target.id}>
            <button
              type="button"
              className="twin-entry"
              data-target={`${entry.target.kind}.${entry.target.id}`}
              aria-pressed={sameTarget(selected, entry.target)}
              tabIndex={index === at ? 0 : -1}
              onClick={() => onClick(entry.target)}
              onKeyDown={move}
              onFocus={() => {
                setStop(index);
                onFocus?.(entry.target);
              }}
              onBlur={() => onFocus?.(null)}
            >
              <span className="twin-name" lang={entry.language} dir="auto">
                {entry.name}
              </span>{' '}
              <span className="twin-text">{entry.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The board in words and buttons: the same picture, the same clicks. */
export const BoardTwin = memo(function BoardTwin({ view, words, onClick, onFocus }: BoardTwinProps) {
  const noted = (target: BoardTarget, text: string): string =>
    view.lit?.some((one) => sameTarget(one, target)) === true ? words.list([text, words.lit]) : text;
  const entryOf = (target: BoardTarget, name: string, of: string | undefined, text: string): Entry => {
    return { target, name, language: of, text: noted(target, text) };
  };
  const shared = { onClick, selected: view.selected, empty: words.none, ...(onFocus === undefined ? {} : { onFocus }) };
  const { language } = view;
  const regions = view.regions.map((region) =>
    entryOf({ kind: 'region', id: region.id }, region.name, language, describeRegion(region, words)),
  );
  const routes = view.routes.map((route) =>
    entryOf({ kind: 'route', id: route.id }, route.name, language, describeRoute(route, words)),
  );
  const tokens = view.tokens.map((token) => {
    // The mission's own token has a name of ours.
    const of = token.kind === 'mission' ? undefined : language;
    return entryOf({ kind: 'token', id: token.id }, token.name, of, describeToken(view, token, words));
  });
  return (
    <>
      <Group title={words.regions} entries={regions} {...shared} />
      <Group title={words.routes} entries={routes} {...shared} />
      <Group title={words.tokens} entries={tokens} {...shared} />
      {view.places !== undefined && view.places.length > 0 && (
        <section className="twin-group">
          <h3 className="overline">{words.places}</h3>
          <p>{words.list(view.places.map((place) => place.name))}</p>
        </section>
      )}
    </>
  );
});
