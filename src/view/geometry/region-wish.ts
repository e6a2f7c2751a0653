import { LETTERING, REGION_LINE, REGION_SPACING } from './label-sizes.ts';
import { foldBoth, type Ground, type Line, possible, stacked, WEIGHT } from './label-wishes.ts';
import { type MapPoint, type MapRegion, outlinesOf } from './map-view.ts';
import type { Candidate, Wish } from './place-labels.ts';
import { type Box, boundsOf, insideAny } from './plane.ts';
import { inCapitals } from './script.ts';
import { textWidth } from './text-width.ts';
import { wrapInto } from './wrap.ts';

export interface RegionForm {
  readonly name: MapPoint; // middle of all that is written
  readonly lines: number;
  readonly level: boolean; // whether the level is written too
}

const COST = { noLevel: 3, outside: 5, far: 0.16 };
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
  const forms = foldBoth(region.label, region.levelLabel, 1, COST.noLevel).map((folding) => ({
    ...folding,
    written: [...nameLines(folding.lines), ...(folding.moreLines > 0 ? [level] : [])],
  }));
  const outlines = outlinesOf(region);
  const candidates = spotsFor(region, em).flatMap((at) =>
    forms.map(({ lines, moreLines, written, cost }): Candidate<RegionForm> => {
      const boxes = stacked(written, at, REGION_LINE * size, em);
      const far = Math.hypot(at[0] - region.labelAt[0], at[1] - region.labelAt[1]) / em;
      return {
        form: { name: at, lines, level: moreLines > 0 },
        boxes,
        cost: cost + COST.far * far + COST.outside * partOutside(boxes, outlines),
      };
    }),
  );
  return { weight: WEIGHT.region, candidates: possible(candidates, ground) };
}

function spotsFor(region: MapRegion, em: number): MapPoint[] {
  const { labelAt } = region;
  const outlines = outlinesOf(region);
  const box = boundsOf(outlines.flat());
  const spots: MapPoint[] = [labelAt];
  const step = Math.max(0.9 * em, (box.bottom - box.top) / (2 * ROWS), (box.right - box.left) / (2 * ROWS));
  for (let row = -ROWS; row <= ROWS; row += 1) {
    for (let column = -ROWS; column <= ROWS; column += 1) {
      const [x, y] = [labelAt[0] + column * step, labelAt[1] + row * step];
      if ((row !== 0 || column !== 0) && insideAny(outlines, x, y)) spots.push([x, y]);
    }
  }
  return spots;
}

function partOutside(boxes: readonly Box[], outlines: readonly (readonly MapPoint[])[]): number {
  const ends = boxes.flatMap(({ left, right, top, bottom }) =>
    [left, right].map((x) => [x, (top + bottom) / 2] as const),
  );
  return ends.filter(([x, y]) => !insideAny(outlines, x, y)).length / Math.max(1, ends.length);
}
