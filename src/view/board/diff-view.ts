import type { Layout } from '../geometry/layout.ts';
import type { MapToken, MapView } from '../geometry/map-view.ts';
import { type BoardView, sameTarget } from './board-view.ts';

/** What has to be done to turn one picture into the next; everything not named stays as it is. */
export interface BoardChange {
  readonly arranged: boolean; // something stands elsewhere, or may have to
  readonly ground: boolean; // regions, hatching, borders, symbols of places
  readonly routes: boolean;
  readonly lettering: boolean; // names of regions, places, routes
  readonly marks: boolean; // what is selected, what may be, and the slip beside it
  readonly left: readonly string[]; // tokens
  readonly redrawn: readonly string[]; // same token, other kind, label or state
}

/** Views are plain data, so equal text means equal picture. */
const differs = (one: unknown, other: unknown) => one !== other && JSON.stringify(one) !== JSON.stringify(other);

const looks = (token: MapToken) => [token.kind, token.label, token.state];

function redrawnTokens(before: ReadonlyMap<string, MapToken>, after: BoardView, repaint: boolean): string[] {
  return after.tokens
    .filter((token) => {
      const old = before.get(token.id);
      return old !== undefined && (repaint || differs(looks(old), looks(token)));
    })
    .map((token) => token.id);
}

function names(view: BoardView | null): unknown {
  return view === null
    ? null
    : [
        view.regions.map((r) => [r.label, r.levelLabel, r.polygon, r.islands]),
        view.places,
        view.routes.map((r) => [r.label, r.points, r.confidence]),
      ];
}

/** All that is drawn with the routes: rings stand round tokens, ticks along regions. */
const flows = ({ routes, tokens, regions }: BoardView): unknown => [
  routes,
  tokens.flatMap(({ id, changed, x, y }) => (changed === true ? [[id, x, y]] : [])),
  regions.flatMap(({ id, hardened }) => (hardened === true ? [id] : [])),
];

/** Compares two views; `null` is the empty table. */
export function diffView(before: BoardView | null, after: BoardView): BoardChange {
  const repaint = before === null || before.theme !== after.theme;
  const old = new Map((before?.tokens ?? []).map((token) => [token.id, token]));
  const now = new Set(after.tokens.map((token) => token.id));
  const marked =
    before !== null &&
    sameTarget(before.selected, after.selected) &&
    !differs([before.lit, before.told], [after.lit, after.told]);
  const land = (view: BoardView | null) => view?.regions.map((r) => [r.id, r.polygon, r.islands, r.side, r.level]);
  const ground =
    repaint || differs([land(before), before.borders, before.places], [land(after), after.borders, after.places]);
  const everything = (view: BoardView | null) => {
    const laid: MapView | null | undefined = view?.laidAs ?? view;
    return [laid?.regions, laid?.routes, laid?.tokens, laid?.places, laid?.borders];
  };
  const arranged = before === null || differs(everything(before), everything(after));
  return {
    arranged,
    ground,
    routes: repaint || differs(flows(before), flows(after)),
    lettering: repaint || differs(names(before), names(after)),
    marks: repaint || !marked || arranged,
    left: [...old.keys()].filter((id) => !now.has(id)),
    redrawn: redrawnTokens(old, after, repaint),
  };
}

const forms = ({ regions, places, routes }: Layout) =>
  [...regions.values(), ...places, ...routes.values()].map(({ label }) => label?.form);

/** Whether a name of a region, a place or a route stands elsewhere, or gives way, since something else has come, grown or gone. */
export const lettersMoved = (before: Layout, after: Layout): boolean =>
  before !== after && differs(forms(before), forms(after));
