import {
  type Level,
  type MapPoint,
  type MapRoute,
  type MapView,
  TOKEN_KINDS,
  type TokenKind,
} from '../../view/geometry/map-view.ts';
import { beadsAlong, FLOW_WIDTH, routePen } from '../../view/geometry/route-pen.ts';
import { counterOf } from '../../view/geometry/token-shape.ts';
import { FigureShape } from './FigureShape.tsx';
import { dashes, pathOf, pathsOf, short } from './path.ts';
import './common.css';
import './MapKey.css';
import './MapSheet.css';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

export interface MapKeyWords {
  readonly kinds: Readonly<Record<TokenKind, string>>;
  readonly trouble: string; // what hatching stands for
  readonly certainty: string; // what a broken line, a casing and a question mark stand for
  readonly scale: string; // what the width of a route stands for
  readonly ghost: string; // and what shows that something has changed
  readonly ring: string;
  readonly ticks: string;
}

function Counter({ kind }: { readonly kind: TokenKind }) {
  return (
    <svg className={`map-key-sample map-kind-${kind}`} viewBox="-12 -12 24 24" aria-hidden="true">
      <FigureShape className="map-counter-edge" figure={counterOf(kind, 9).edge} width={1.2} />
    </svg>
  );
}

/** A stretch of such a route, as it is drawn on the map. */
function Line({ pattern, confidence, flow }: Pick<MapRoute, 'pattern' | 'confidence' | 'flow'>) {
  const { width, dash, casing, beads } = routePen({ flow, confidence }, 1);
  const line = Array.from({ length: 23 }, (_, k): MapPoint => [2 + 2 * k, 12]);
  const d = pathOf(line, false);
  // A quarter of the way along is the first bead; here it stands in the middle.
  const bead = beadsAlong(line.slice(8), pattern, beads.size).slice(0, 1);
  return (
    <svg className="map-key-sample map-key-wide" viewBox="0 0 48 24" aria-hidden="true">
      <g className={confidence === 'suspected' ? 'map-route map-route-suspected' : 'map-route'}>
        {casing !== null && <path className="map-route-casing" d={d} strokeWidth={short(casing.outer)} />}
        {casing !== null && <path className="map-route-ground" d={d} strokeWidth={short(casing.inner)} />}
        <path d={d} strokeWidth={short(width)} strokeDasharray={dashes(dash)} />
        <path className="map-bead" d={pathsOf(bead, true)} strokeWidth={short(beads.edge)} />
      </g>
    </svg>
  );
}

/** The scale of flows, from the least to the most. */
function Scale() {
  return (
    <svg className="map-key-sample map-key-wide" viewBox="0 0 48 24" aria-hidden="true">
      {LEVELS.map((flow) => (
        <path
          key={flow}
          className="map-key-line"
          d={`M${short(3 + 9.6 * flow)} 12h7`}
          strokeWidth={short(FLOW_WIDTH[flow])}
        />
      ))}
    </svg>
  );
}

/** What shows that something has changed since the report before. */
function Moved({ kind }: { readonly kind: 'ghost' | 'ring' | 'ticks' }) {
  return (
    <svg className="map-key-sample map-key-wide" viewBox="0 0 48 24" aria-hidden="true">
      {kind === 'ghost' && <path className="map-ghost" d="M2 6H46" strokeWidth={5} />}
      {kind === 'ghost' && <path className="map-key-line" d="M2 16H46" strokeWidth={9} />}
      {kind === 'ring' && <circle className="map-ring" cx={24} cy={12} r={9} strokeWidth={2} />}
      {kind === 'ticks' && (
        <path className="map-hardened" d="M2 8H46M6 8v7M14 8v7M22 8v7M30 8v7M38 8v7" strokeWidth={1.6} />
      )}
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
          <Line pattern={pattern} flow={2} confidence="evidenced" />{' '}
          <span lang={view.language} dir="auto">
            {commodity}
          </span>
        </li>
      ))}
      <li>
        <Hatching /> {words.trouble}
      </li>
      {goods.size > 0 && (
        <li>
          <Scale /> {words.scale}
        </li>
      )}
      {view.routes.some(({ flowBefore }) => flowBefore !== undefined) && (
        <li>
          <Moved kind="ghost" /> {words.ghost}
        </li>
      )}
      {view.tokens.some(({ changed }) => changed === true) && (
        <li>
          <Moved kind="ring" /> {words.ring}
        </li>
      )}
      {view.regions.some(({ hardened }) => hardened === true) && (
        <li>
          <Moved kind="ticks" /> {words.ticks}
        </li>
      )}
      {goods.size > 0 && <li className="map-key-note">{words.certainty}</li>}
    </ul>
  );
}
