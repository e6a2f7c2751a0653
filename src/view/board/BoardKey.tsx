import { TOKEN_KINDS, type TokenKind } from '../geometry/map-view.ts';
import { TOKEN_SHAPE } from '../geometry/token-shape.ts';
import type { BoardView } from './board-view.ts';
import type { BoardWords } from './board-words.ts';

function Counter({ kind }: { readonly kind: TokenKind }) {
  const classes = `key-counter key-${kind}`;
  const points = kind === 'mission' ? [] : TOKEN_SHAPE[kind].map(([x, y]) => `${x * 9 + 12},${y * 9 + 12}`);
  return (
    <svg className="key-sample" viewBox="0 0 24 24" aria-hidden="true">
      {kind === 'mission' ? (
        <circle className={classes} cx="12" cy="12" r="8.5" />
      ) : (
        <polygon className={classes} points={points.join(' ')} />
      )}
    </svg>
  );
}

function Line({ pattern }: { readonly pattern: number }) {
  return (
    <svg className="key-sample key-wide" viewBox="0 0 48 24" aria-hidden="true">
      <path className={`key-line key-pattern-${pattern}`} d="M2 12H46" />
    </svg>
  );
}

function Hatching() {
  return (
    <svg className="key-sample key-wide" viewBox="0 0 48 24" aria-hidden="true">
      <path className="key-hatch" d="M2 22 L12 2 M14 22 L24 2 M22 22 L32 2 M28 22 L38 2 M33 22 L43 2 M37 22 L47 2" />
    </svg>
  );
}

/** What the shapes and lines mean, in the same shapes and lines; only what this map really shows. */
export function BoardKey({ view, words }: { readonly view: BoardView; readonly words: BoardWords }) {
  const shown = new Set(view.tokens.map((token) => token.kind));
  const goods = new Map(view.routes.map((route) => [route.commodity, route.pattern]));
  return (
    <ul className="key">
      {TOKEN_KINDS.filter((kind) => shown.has(kind)).map((kind) => (
        <li key={kind}>
          <Counter kind={kind} /> {words.kinds[kind]}
        </li>
      ))}
      {[...goods].map(([commodity, pattern]) => (
        <li key={commodity}>
          <Line pattern={pattern} /> {commodity}
        </li>
      ))}
      <li>
        <Hatching /> {words.trouble}
      </li>
      {goods.size > 0 && <li className="key-note">{words.certainty}</li>}
    </ul>
  );
}
