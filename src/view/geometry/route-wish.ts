import { LETTERING } from './label-sizes.ts';
import { type Ground, possible, WEIGHT } from './label-wishes.ts';
import type { MapPoint, MapRoute } from './map-view.ts';
import type { Candidate, Wish } from './place-labels.ts';
import { alongLine, type Box, boxAround } from './plane.ts';
import { routeLabel } from './route-pen.ts';
import { textWidth } from './text-width.ts';

export interface RouteForm {
  readonly label: MapPoint;
  readonly angle: number; // radians
}

const NEXT = 0.2; // what each place costs more than the one before
const STEEP = 0.7; // radians; a name on a steeper line is written level beside it
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75, 0.15, 0.85] as const;

/** Along the route where it runs flat, level beside it where it is steep. */
export function routeWish(route: MapRoute, line: readonly MapPoint[], ground: Ground): Wish<RouteForm> {
  const { em } = ground;
  const size = LETTERING.route * em;
  const text = routeLabel(route).trim(); // of one without a label that is only suspected, the question mark
  const width = textWidth(text, 'serifItalic') * size;
  const candidates = PARTS.flatMap((part, rank) => {
    const { at, angle } = alongLine(line, part);
    const upright = angle > Math.PI / 2 ? angle - Math.PI : angle < -Math.PI / 2 ? angle + Math.PI : angle;
    const flat = Math.abs(upright) < STEEP;
    return [1, -1].map((side): Candidate<RouteForm> => {
      const away = side * (flat ? 0.95 * em : width / 2 + 0.7 * em);
      const label: MapPoint = flat
        ? [at[0] + away * Math.sin(upright), at[1] - away * Math.cos(upright)]
        : [at[0] + away, at[1]];
      const turned = flat ? upright : 0;
      return {
        form: { label, angle: turned },
        boxes: slanted(label, turned, width, size),
        cost: (rank + (side === 1 ? 0 : 1)) * NEXT,
      };
    });
  });
  const weight = route.confidence === 'suspected' ? WEIGHT.suspected : WEIGHT.route;
  return { weight, candidates: possible(text === '' ? [] : candidates, ground) };
}

/** A slanting line of text as a row of upright boxes. */
function slanted([x, y]: MapPoint, angle: number, width: number, height: number): Box[] {
  const pieces = angle === 0 ? 1 : Math.max(1, Math.ceil(width / (1.5 * height)));
  const [cos, sin] = [Math.cos(angle), Math.abs(Math.sin(angle))];
  const piece = width / pieces;
  return Array.from({ length: pieces }, (_, k) => {
    const along = (k + 0.5) * piece - width / 2;
    const middle: MapPoint = [x + along * cos, y + along * Math.sin(angle)];
    return boxAround(...middle, piece * cos + height * sin, piece * sin + height * cos);
  });
}
