/** The places and forms that each thing written on the map could have, best first as its cost says; who gets which: `place-labels.ts`. */
import { LABEL_LINE, LETTERING, PLACE_GAP, REGION_LINE, REGION_SPACING } from './label-sizes.ts';
import type { MapPlace, MapPoint, MapRegion, MapRoute, MapToken } from './map-view.ts';
import type { Candidate, Wish } from './place-labels.ts';
import { alongLine, type Box, boundsOf, boxAround, inside, offSheet, overlap } from './plane.ts';
import { routeLabel } from './route-pen.ts';
import { inCapitals } from './script.ts';
import { textWidth } from './text-width.ts';
import { wrapInto } from './wrap.ts';

/** What no label may lie on, and what it had better not cross. */
export interface Ground {
  readonly em: number;
  readonly language: string | undefined;
  readonly solid: readonly Box[]; // tokens, signs of places, the rose
  readonly lines: readonly (readonly MapPoint[])[]; // routes
}

export interface RegionForm {
  readonly kind: 'region';
  readonly name: MapPoint; // middle of all that is written
  readonly lines: number;
  readonly level: boolean; // whether the level is written too
}

export interface RouteForm {
  readonly kind: 'route';
  readonly label: MapPoint;
  readonly angle: number; // radians
}

export interface PlaceForm {
  readonly kind: 'place';
  readonly from: MapPoint; // offset from the sign
  readonly align: 'left' | 'center' | 'right';
}

export interface TokenForm {
  readonly kind: 'token';
  readonly label: MapPoint; // offset of the label's middle from the token's
  readonly lines: number;
  readonly stateLines: number; // 0: what it is doing is not written
}

export type LabelForm = RegionForm | RouteForm | PlaceForm | TokenForm;

const WEIGHT = {
  region: 100,
  mission: 80,
  token: 90,
  capital: 40,
  crossing: 25,
  place: 20,
  route: 15,
  suspected: 10,
} as const;

/** What a shorter form costs, and what it costs to cross a line or to lie abroad. */
const COST = {
  noState: 2.5,
  noLevel: 3,
  otherLines: 0.25,
  onRoute: 0.18,
  abroad: 0.3,
  outside: 5,
  far: 0.16,
  part: 0.2,
};
const AIR = 0.16; // em around each line

interface Line {
  readonly width: number;
  readonly height: number;
}

/** Lines one under another around a point, each with a box of its own. */
function stacked(lines: readonly Line[], [x, y]: MapPoint, step: number, em: number): Box[] {
  const top = y - ((lines.length - 1) * step) / 2;
  return lines.map(({ width, height }, k) => boxAround(x, top + k * step, width + 2 * AIR * em, height));
}

function pointsIn(box: Box, lines: Ground['lines']): number {
  let count = 0;
  for (const line of lines) {
    for (const [x, y] of line) if (x > box.left && x < box.right && y > box.top && y < box.bottom) count += 1;
  }
  return count;
}

/** Only what lies whole on the sheet and on nothing solid; crossed routes make it dearer. */
function possible<Form>(candidates: readonly Candidate<Form>[], { solid, lines }: Ground): Candidate<Form>[] {
  return candidates.flatMap((candidate) => {
    const { boxes } = candidate;
    if (boxes.some((box) => offSheet(box) > 0 || solid.some((other) => overlap(box, other) > 0))) return [];
    const crossed = boxes.reduce((sum, box) => sum + pointsIn(box, lines), 0);
    return [{ ...candidate, cost: candidate.cost + COST.onRoute * crossed }];
  });
}

/** Different numbers of lines in which a text can really be written, the usual one first. */
function foldings(text: string, usual: number, most: number): number[] {
  const counts = new Set(
    [usual, ...Array.from({ length: most }, (_, k) => k + 1)].map((n) => wrapInto(text, n).length),
  );
  return [...counts].filter((n) => n > 0);
}

/** A name longer than this is usually written in two lines. */
const LONG = 15;
const usualLines = (text: string): number => (text.length > LONG ? 2 : 1);

const ROWS = 9; // places up and down, and across, that are tried for the name of a region

export function regionWish(region: MapRegion, ground: Ground): Wish<RegionForm> {
  const { em, language } = ground;
  const size = LETTERING.region * em;
  const nameLines = (count: number): Line[] =>
    wrapInto(region.label, count).map((line) => ({
      width: textWidth(inCapitals(line, language), 'serifBold', REGION_SPACING) * size,
      height: size,
    }));
  const level: Line = { width: textWidth(region.levelLabel, 'serifItalic') * LETTERING.level * em, height: em };
  const usual = usualLines(region.label);
  const forms = foldings(region.label, usual, 3).flatMap((count) =>
    (region.levelLabel === '' ? [false] : [true, false]).map((withLevel) => {
      const extra =
        (count === usual ? 0 : COST.otherLines) + (withLevel || region.levelLabel === '' ? 0 : COST.noLevel);
      return { count, withLevel, lines: [...nameLines(count), ...(withLevel ? [level] : [])], extra };
    }),
  );
  const candidates = spotsFor(region, em).flatMap((at) =>
    forms.map(({ count, withLevel, lines, extra }): Candidate<RegionForm> => {
      const boxes = stacked(lines, at, REGION_LINE * size, em);
      const far = Math.hypot(at[0] - region.labelAt[0], at[1] - region.labelAt[1]) / em;
      return {
        form: { kind: 'region', name: at, lines: count, level: withLevel },
        boxes,
        cost: extra + COST.far * far + COST.outside * partOutside(boxes, region.polygon),
      };
    }),
  );
  return { weight: WEIGHT.region, candidates: possible(candidates, ground) };
}

function spotsFor({ polygon, labelAt }: MapRegion, em: number): MapPoint[] {
  const box = boundsOf(polygon);
  const spots: MapPoint[] = [labelAt];
  const step = Math.max(0.9 * em, (box.bottom - box.top) / (2 * ROWS), (box.right - box.left) / (2 * ROWS));
  for (let row = -ROWS; row <= ROWS; row += 1) {
    for (let column = -ROWS; column <= ROWS; column += 1) {
      const [x, y] = [labelAt[0] + column * step, labelAt[1] + row * step];
      if ((row !== 0 || column !== 0) && inside(polygon, x, y)) spots.push([x, y]);
    }
  }
  return spots;
}

function partOutside(boxes: readonly Box[], polygon: readonly MapPoint[]): number {
  const ends = boxes.flatMap(({ left, right, top, bottom }) =>
    [left, right].map((x) => [x, (top + bottom) / 2] as const),
  );
  return ends.filter(([x, y]) => !inside(polygon, x, y)).length / Math.max(1, ends.length);
}

export function tokenWish(token: MapToken, radius: number, home: readonly MapPoint[] | undefined, ground: Ground) {
  const { em } = ground;
  const state = token.state ?? '';
  const usual = usualLines(token.label);
  const widths = (text: string, count: number, face: 'sansBold' | 'serifItalic', size: number): Line[] =>
    wrapInto(text, count).map((line) => ({ width: textWidth(line, face) * size, height: LABEL_LINE * size }));
  const forms = foldings(token.label, usual, 3).flatMap((lines) =>
    (state === '' ? [0] : [...foldings(state, usualLines(state), 2), 0]).map((stateLines) => ({
      lines,
      stateLines,
      written: [
        ...widths(token.label, lines, 'sansBold', LETTERING.token * em),
        ...(stateLines === 0 ? [] : widths(state, stateLines, 'serifItalic', LETTERING.state * em)),
      ],
      extra:
        (lines === usual ? 0 : COST.otherLines) +
        (state === '' || stateLines === usualLines(state) ? 0 : stateLines === 0 ? COST.noState : COST.otherLines),
    })),
  );
  const candidates = forms.flatMap(({ lines, stateLines, written, extra }) => {
    const width = Math.max(0, ...written.map((line) => line.width)) + 2 * AIR * em;
    const height = written.length * LABEL_LINE * em;
    return beside(radius, width, height, em).map(([label, dear]): Candidate<TokenForm> => {
      const at: MapPoint = [token.x + label[0], token.y + label[1]];
      const abroad = home === undefined || inside(home, at[0], at[1]) ? 0 : COST.abroad;
      return {
        form: { kind: 'token', label, lines, stateLines },
        boxes: stacked(written, at, LABEL_LINE * em, em),
        cost: dear + extra + abroad,
      };
    });
  });
  const weight = token.kind === 'mission' ? WEIGHT.mission : WEIGHT.token;
  return { weight, candidates: possible(token.label === '' ? [] : candidates, ground) } satisfies Wish<TokenForm>;
}

/** Offsets of a label's middle around a token, with what each costs: close by first, then a little farther away. */
function beside(radius: number, width: number, height: number, em: number): (readonly [MapPoint, number])[] {
  return [0, 0.7].flatMap((away) => {
    const [gap, near] = [radius * 1.12 + away * em, radius * 0.8 + away * em];
    const [across, down, slip] = [gap + width / 2, gap + height / 2, width * 0.3];
    const [aslant, low] = [near + width / 2, near + height / 2];
    const places: [MapPoint, number][] = [
      [[0, down], 0],
      [[across, 0], 0.06],
      [[-across, 0], 0.14],
      [[0, -down], 0.22],
      [[slip, down], 0.3],
      [[-slip, down], 0.3],
      [[slip, -down], 0.4],
      [[-slip, -down], 0.4],
      [[aslant, low], 0.4],
      [[-aslant, low], 0.45],
      [[aslant, -low], 0.5],
      [[-aslant, -low], 0.55],
    ];
    return places.map(([at, cost]) => [at, cost + away] as const);
  });
}

export function placeWish(place: MapPlace, [x, y]: MapPoint, ground: Ground): Wish<PlaceForm> {
  const { em } = ground;
  const size = LETTERING.place * em;
  const width = textWidth(place.name, place.kind === 'capital' ? 'sansBold' : 'sans') * size;
  const [gap, down] = [PLACE_GAP * em, (PLACE_GAP + 0.5) * em];
  const forms: (readonly [MapPoint, PlaceForm['align']])[] = [
    [[gap, 0], 'left'],
    [[-gap, 0], 'right'],
    [[0, down], 'center'],
    [[0, -down], 'center'],
    ...[down * 0.8, -down * 0.8].flatMap((y): (readonly [MapPoint, PlaceForm['align']])[] => [
      [[0.6 * gap, y], 'left'],
      [[-0.6 * gap, y], 'right'],
      [[width * 0.25, y * 1.25], 'center'],
      [[-width * 0.25, y * 1.25], 'center'],
    ]),
  ];
  const candidates = forms.map(([from, align], rank): Candidate<PlaceForm> => {
    const middle = x + from[0] + (align === 'left' ? width / 2 : align === 'right' ? -width / 2 : 0);
    const box = boxAround(middle, y + from[1], width + AIR * em, size);
    return { form: { kind: 'place', from, align }, boxes: [box], cost: rank * COST.part };
  });
  const weight = place.kind === 'capital' ? WEIGHT.capital : place.kind === 'crossing' ? WEIGHT.crossing : WEIGHT.place;
  return { weight, candidates: possible(place.name === '' ? [] : candidates, ground) };
}

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
        form: { kind: 'route', label, angle: turned },
        boxes: slanted(label, turned, width, size),
        cost: rank * COST.part + (side === 1 ? 0 : COST.part),
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
