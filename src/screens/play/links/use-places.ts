// Where the actors stand on the link chart of this session. Each keeps the place he once got, also when the page is loaded anew:
// places are kept with the drafts of the session, and only of those who are in the picture.

import { useEffect, useMemo, useState } from 'react';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { HEIGHT, WIDTH } from '../../../core/scenario/map/outlines.ts';
import { fieldsOf, useDraft } from '../common/use-draft.ts';
import type { Drafts } from '../common/drafts.ts';
import type { AskPlaces } from './ask-places.ts';
import { type Places, PLANE_WIDTH, planeHeight, type Spot, type ToLay } from './lay-out.ts';

/** Null until everybody has a place; `failed` where nothing can give them one, until more is known. */
export function usePlaces(drafts: Drafts, picture: Picture, ask: AskPlaces): Places | 'failed' | null {
  const [kept, keep] = useDraft(drafts, 'links', readPlaces);
  const order = useMemo(() => toLay(picture, kept), [picture, kept]);
  const complete = order.nodes.every(({ id }) => order.placed[id] !== undefined);
  const [failed, setFailed] = useState<ToLay | null>(null);
  useEffect(() => (complete ? undefined : ask(order, keep, () => setFailed(order))), [complete, order, ask, keep]);
  if (complete) return order.placed;
  return failed === order ? 'failed' : null;
}

/** What the cell knows now, and the places of those whom it knew before. Near is where they are at home on the map. */
export function toLay({ actors, ties }: Pick<Picture, 'actors' | 'ties'>, kept: Places): ToLay {
  const [across, down] = [PLANE_WIDTH / WIDTH, planeHeight(0) / HEIGHT];
  const nodes = actors.map(({ id, at: [x, y] }) => ({ id, near: [x * across, y * down] as const }));
  const present = nodes.flatMap(({ id }) => (kept[id] === undefined ? [] : [[id, kept[id]] as const]));
  return { nodes, ties: ties.map(({ a, b }) => [a, b] as const), placed: Object.fromEntries(present) };
}

/** What is stored may be anything. A place out of the plane is none. */
export function readPlaces(kept: unknown): Places {
  return Object.fromEntries(
    Object.entries(fieldsOf(kept)).flatMap(([id, spot]) => (isSpot(spot) ? [[id, spot] as const] : [])),
  );
}

/** No plane reaches further down, however many actors a scenario has. */
const DEEPEST = planeHeight(500);

const isSpot = (spot: unknown): spot is Spot =>
  Array.isArray(spot) && spot.length === 2 && isWithin(spot[0], PLANE_WIDTH) && isWithin(spot[1], DEEPEST);

const isWithin = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
