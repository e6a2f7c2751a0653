import { type MapRoute, type MapView, TOKEN_KINDS, type TokenKind } from '../../view/geometry/map-view.ts';
import { routePen } from '../../view/geometry/route-pen.ts';
import { counterOf } from '../../view/geometry/token-shape.ts';
import { FigureShape } from './FigureShape.tsx';
import { dashes } from './path.ts';
import './common.css';
import './MapKey.css';

export interface MapKeyWords {
  readonly kinds: Readonly<Record<TokenKind, string>>;
  readonly trouble: string; // what hatching stands for
  readonly certainty: string; // what casing and width of a route stand for
}

function Counter({ kind }: { readonly kind: TokenKind }) {
  return (
    <svg className={`map-key-sample map-kind-${kind}`} viewBox="-12 -12 24 24" aria-hidden="true">
      <FigureShape className="map-counter-edge" figure={counterOf(kind, 9).edge} width={1.2} />
    </svg>
  );
}

function Line({ pattern }: { readonly pattern: MapRoute['pattern'] }) {
  const { width, dash, cap } = routePen({ pattern, flow: 2, confidence: 'known' }, 1);
  return (
    <svg className="map-key-sample map-key-wide" viewBox="0 0 48 24" aria-hidden="true">
      <path
        className="map-key-line"
        d="M2 12H46"
        strokeWidth={width}
        strokeDasharray={dashes(dash)}
        strokeLinecap={cap}
      />
    </svg>
  );
}

function Hatching() {
  return (
    <svg className="map-key-sample map-key-wide" viewBox="0 0 48 24" aria-hidden="true">
      <path
        className="map-key-hatch"
        d="M2 22 L12 2 M14 22 L24 2 M22 22 L32 2 M28 22 L38 2 M33 22 L43 2 M37 22 L47 2"
      />
    </svg>
  );
}

/** What the shapes and lines mean, in the same shapes and lines; only what this map really shows. */
export function MapKey({ view, words }: { readonly view: MapView; readonly words: MapKeyWords }) {
  const shown = new Set(view.tokens.map((token) => token.kind));
  const goods = new Map(view.routes.map((route) => [route.commodity, route.pattern]));
  return (
    <ul className="map-key">
      {TOKEN_KINDS.filter((kind) => shown.has(kind)).map((kind) => (
        <li key={kind}>
          <Counter kind={kind} /> {words.kinds[kind]}
        </li>
      ))}
      {[...goods].map(([commodity, pattern]) => (
        <li key={commodity}>
          <Line pattern={pattern} />{' '}
          <span lang={view.language} dir="auto">
            {commodity}
          </span>
        </li>
      ))}
      <li>
        <Hatching /> {words.trouble}
      </li>
      {goods.size > 0 && <li className="map-key-note">{words.certainty}</li>}
    </ul>
  );
}
