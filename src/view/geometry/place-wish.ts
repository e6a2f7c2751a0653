import { LETTERING, PLACE_GAP } from './label-sizes.ts';
import { AIR, type Ground, possible, WEIGHT } from './label-wishes.ts';
import type { MapPlace, MapPoint } from './map-view.ts';
import type { Candidate, Wish } from './place-labels.ts';
import { boxAround } from './plane.ts';
import { textWidth } from './text-width.ts';

export interface PlaceForm {
  readonly from: MapPoint; // offset from the sign
  readonly align: 'left' | 'center' | 'right';
}

const NEXT = 0.2; // what each place costs more than the one before

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
    return { form: { from, align }, boxes: [box], cost: rank * NEXT };
  });
  const weight = place.kind === 'capital' ? WEIGHT.capital : place.kind === 'crossing' ? WEIGHT.crossing : WEIGHT.place;
  return { weight, candidates: possible(place.name === '' ? [] : candidates, ground) };
}
