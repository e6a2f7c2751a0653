/**
 * What all labels on the map have in common when they look for a place: what each is worth, what it may not lie on, and in how many lines
 * it can be written. The places and forms that each could have, best first as its cost says: `region-wish.ts` and its neighbours; who gets
 * which: `place-labels.ts`.
 */
import type { MapPoint } from './map-view.ts';
import type { Candidate } from './place-labels.ts';
import { type Box, boxAround, offSheet, overlap } from './plane.ts';
import { wrapInto } from './wrap.ts';

/** What no label may lie on, and what it had better not cross. */
export interface Ground {
  readonly em: number;
  readonly language: string | undefined;
  readonly solid: readonly Box[]; // tokens, signs of places, the rose
  readonly lines: readonly (readonly MapPoint[])[]; // routes
}

/** What it matters that each is written at all. */
export const WEIGHT = {
  region: 100,
  mission: 80,
  token: 90,
  capital: 40,
  crossing: 25,
  place: 20,
  route: 15,
  suspected: 10,
} as const;

const COST = { otherLines: 0.25, onRoute: 0.18 };
export const AIR = 0.16; // em around each line

export interface Line {
  readonly width: number;
  readonly height: number;
}

/** Lines one under another around a point, each with a box of its own. */
export function stacked(lines: readonly Line[], [x, y]: MapPoint, step: number, em: number): Box[] {
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
export function possible<Form>(candidates: readonly Candidate<Form>[], { solid, lines }: Ground): Candidate<Form>[] {
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

/** Letters; a name that is longer is usually written in two lines. */
const LONG = 15;
const MOST_LINES = 3;
const usualLines = (text: string): number => (text.length > LONG ? 2 : 1);

/** A name, and under it what more there is to say: in how many lines each. */
export interface Folding {
  readonly lines: number;
  readonly moreLines: number; // 0: it is not written
  readonly cost: number;
}

/** All the ways to fold both, the usual one first. `without` is what it costs to leave out what more there is to say. */
export function foldBoth(name: string, more: string, mostMore: number, without: number): readonly Folding[] {
  const usual = usualLines(name);
  const usualMore = more === '' ? 0 : Math.min(mostMore, usualLines(more));
  const waysOfMore = more === '' ? [0] : [...foldings(more, usualMore, mostMore), 0];
  const costOfMore = (lines: number): number => (lines === usualMore ? 0 : lines === 0 ? without : COST.otherLines);
  return foldings(name, usual, MOST_LINES).flatMap((lines) =>
    waysOfMore.map((moreLines) => ({
      lines,
      moreLines,
      cost: (lines === usual ? 0 : COST.otherLines) + costOfMore(moreLines),
    })),
  );
}
