import { LABEL_LINE, LETTERING } from './label-sizes.ts';
import { AIR, foldBoth, type Ground, type Line, possible, stacked, WEIGHT } from './label-wishes.ts';
import type { MapPoint, MapToken } from './map-view.ts';
import type { Candidate, Wish } from './place-labels.ts';
import { insideAny } from './plane.ts';
import { textWidth } from './text-width.ts';
import { tokenRadius } from './token-shape.ts';
import { wrapInto } from './wrap.ts';

export interface TokenForm {
  readonly label: MapPoint; // offset of the label's middle from the token's
  readonly lines: number;
  readonly stateLines: number; // 0: what it is doing is not written
}

const COST = { noState: 2.5, abroad: 0.3 };

/** `home` are the outlines of the region it stands in. */
export function tokenWish(
  token: MapToken,
  home: readonly (readonly MapPoint[])[] | undefined,
  ground: Ground,
): Wish<TokenForm> {
  const { em } = ground;
  const state = token.state ?? '';
  const linesOf = (text: string, count: number, face: 'sansBold' | 'serifItalic', size: number): Line[] =>
    wrapInto(text, count).map((line) => ({ width: textWidth(line, face) * size, height: LABEL_LINE * size }));
  const candidates = foldBoth(token.label, state, 2, COST.noState).flatMap(({ lines, moreLines, cost }) => {
    const written = [
      ...linesOf(token.label, lines, 'sansBold', LETTERING.token * em),
      ...(moreLines === 0 ? [] : linesOf(state, moreLines, 'serifItalic', LETTERING.state * em)),
    ];
    const width = Math.max(0, ...written.map((line) => line.width)) + 2 * AIR * em;
    const height = written.length * LABEL_LINE * em;
    return beside(width, height, em).map(([label, dear]): Candidate<TokenForm> => {
      const at: MapPoint = [token.x + label[0], token.y + label[1]];
      const abroad = home === undefined || insideAny(home, at[0], at[1]) ? 0 : COST.abroad;
      return {
        form: { label, lines, stateLines: moreLines },
        boxes: stacked(written, at, LABEL_LINE * em, em),
        cost: cost + dear + abroad,
      };
    });
  });
  const weight = token.kind === 'mission' ? WEIGHT.mission : WEIGHT.token;
  return { weight, candidates: possible(token.label === '' ? [] : candidates, ground) };
}

/** Offsets of a label's middle around a token, with what each costs: close by first, then a little farther away. */
function beside(width: number, height: number, em: number): (readonly [MapPoint, number])[] {
  const radius = tokenRadius(em);
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
