/** What is shown of a thing whose label gave way, or was shortened, when the pointer or the keyboard is on it: a slip of paper beside it. */
import { LABEL_LINE, LETTERING } from './label-sizes.ts';
import { type Layout, writtenOn } from './layout.ts';
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint, type MapView } from './map-view.ts';
import { alongLine, type Box, boxAround, overlap } from './plane.ts';
import { routeLabel } from './route-pen.ts';
import { textWidth } from './text-width.ts';
import { tokenRadius } from './token-shape.ts';

export interface Slip {
  readonly box: Box;
  readonly name: string;
  readonly more: string; // what it is doing, how it stands; may be empty
  readonly nameAt: MapPoint;
  readonly moreAt: MapPoint;
}

interface Hidden {
  readonly at: MapPoint;
  readonly name: string;
  readonly more: string;
}

type Target = { readonly kind: 'region' | 'route' | 'token'; readonly id: string };

/**
 * A slip for each of these of which not all that could be written stands on the map. Each lies where it covers least of what does, and
 * none lies on another: one that finds no such place is left out. `em` as in the layout.
 */
export function slipsOf(view: MapView, layout: Layout, targets: readonly Target[], em: number): readonly Slip[] {
  const laid: Slip[] = [];
  const written = writtenOn(layout, em);
  for (const target of targets) {
    const hidden = HIDDEN[target.kind](view, layout, target.id);
    if (hidden === null) continue;
    const own = boxAround(...hidden.at, tokenRadius(em), tokenRadius(em));
    const covered = ({ box }: Slip) =>
      OWN * overlap(box, own) + written.reduce((sum, other) => sum + overlap(box, other), 0);
    const free = spotsFor(hidden, em).filter(({ box }) => laid.every((other) => overlap(box, other.box) === 0));
    const [best] = free.map((slip) => ({ slip, cost: covered(slip) })).sort((a, b) => a.cost - b.cost);
    if (best !== undefined) laid.push(best.slip);
  }
  return laid;
}

const OWN = 100; // times as bad as to cover anything else: to cover what it tells of

/** Above it, below it and beside it, each whole on the sheet. */
function spotsFor({ at: [x, y], name, more }: Hidden, em: number): readonly Slip[] {
  const width = Math.max(
    textWidth(name, 'sansBold') * LETTERING.token * em,
    textWidth(more, 'serifItalic') * LETTERING.state * em,
  );
  const lines = more === '' ? 1 : 2;
  const [whole, tall] = [width + 1.2 * em, (lines * LABEL_LINE + 0.7) * em];
  const away = tokenRadius(em) * 1.5;
  const [across, down] = [away + whole / 2, away + tall / 2];
  const middles: readonly MapPoint[] = [
    [x, y - down],
    [x, y + down],
    [x + across, y],
    [x - across, y],
    [x + across, y - down],
    [x - across, y - down],
    [x + across, y + down],
    [x - across, y + down],
  ];
  return middles.map(([left, top]): Slip => {
    const middle = Math.max(whole / 2, Math.min(MAP_WIDTH - whole / 2, left));
    const height = Math.max(tall / 2, Math.min(MAP_HEIGHT - tall / 2, top));
    const first = height - ((lines - 1) * LABEL_LINE * em) / 2;
    const places = { nameAt: [middle, first], moreAt: [middle, first + LABEL_LINE * em] } as const;
    return { box: boxAround(middle, height, whole, tall), name, more, ...places };
  });
}

const HIDDEN = { region: hiddenRegion, route: hiddenRoute, token: hiddenToken } as const;

function hiddenRegion(view: MapView, layout: Layout, id: string): Hidden | null {
  const region = view.regions.find((one) => one.id === id);
  const written = layout.regions.get(id)?.label ?? null;
  if (region === undefined || (written !== null && (written.form.level || region.levelLabel === ''))) return null;
  return { at: written?.form.name ?? region.labelAt, name: region.label, more: region.levelLabel };
}

function hiddenRoute(view: MapView, layout: Layout, id: string): Hidden | null {
  const route = view.routes.find((one) => one.id === id);
  const laid = layout.routes.get(id);
  if (route === undefined || laid === undefined || laid.label !== null) return null;
  return { at: alongLine(laid.line, 0.5).at, name: routeLabel(route), more: '' };
}

function hiddenToken(view: MapView, layout: Layout, id: string): Hidden | null {
  const token = view.tokens.find((one) => one.id === id);
  const written = layout.tokens.get(id)?.label ?? null;
  const state = token?.state ?? '';
  if (token === undefined || (written !== null && (written.form.stateLines > 0 || state === ''))) return null;
  return { at: [token.x, token.y], name: token.label, more: state };
}
