/** What is shown of a thing whose label gave way, or was shortened, when the pointer or the keyboard is on it: a slip of paper beside it. */
import { LABEL_LINE, LETTERING } from './label-sizes.ts';
import type { Layout } from './layout.ts';
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

/** Null where all that could be written stands on the map. `em` as in the layout. */
export function slipOf(
  view: MapView,
  layout: Layout,
  target: { readonly kind: 'region' | 'route' | 'token'; readonly id: string },
  em: number,
): Slip | null {
  const hidden = { region: hiddenRegion, route: hiddenRoute, token: hiddenToken }[target.kind](view, layout, target.id);
  if (hidden === null) return null;
  const { at, name, more } = hidden;
  const width = Math.max(
    textWidth(name, 'sansBold') * LETTERING.token * em,
    textWidth(more, 'serifItalic') * LETTERING.state * em,
  );
  const lines = more === '' ? 1 : 2;
  const [whole, tall] = [width + 1.2 * em, (lines * LABEL_LINE + 0.7) * em];
  const above = at[1] - tokenRadius(em) * 1.5 - tall / 2;
  const y = above - tall / 2 > 0 ? above : at[1] + tokenRadius(em) * 1.5 + tall / 2;
  const middle = Math.max(whole / 2, Math.min(MAP_WIDTH - whole / 2, at[0]));
  const box = boxAround(middle, Math.min(y, MAP_HEIGHT - tall / 2), whole, tall);
  const first = (box.top + box.bottom) / 2 - ((lines - 1) * LABEL_LINE * em) / 2;
  return { box, name, more, nameAt: [middle, first], moreAt: [middle, first + LABEL_LINE * em] };
}

/** Those there are, of which none lies on another: what lies on one before it gives way. */
export function apart(slips: readonly (Slip | null)[]): readonly Slip[] {
  const laid: Slip[] = [];
  for (const slip of slips) {
    if (slip !== null && laid.every(({ box }) => overlap(box, slip.box) === 0)) laid.push(slip);
  }
  return laid;
}

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
