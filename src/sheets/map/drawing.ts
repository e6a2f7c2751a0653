import { type Layout, layOut } from '../../view/geometry/layout.ts';
import type { MapPoint, MapView } from '../../view/geometry/map-view.ts';
import { fitSheet } from '../../view/geometry/sheet.ts';

/** A `sheet` says all that the board says; a `card` is small, has no words, and shows the country at a glance. */
export type MapSize = 'sheet' | 'card';

/** A map with everything in its place, and the sizes of pen and lettering in map units. */
export interface Drawing {
  readonly size: MapSize;
  readonly view: MapView;
  readonly layout: Layout;
  readonly land: readonly (readonly MapPoint[])[];
  readonly em: number;
  readonly nib: number;
}

/** CSS pixels across. A sheet is as the board lays it out there; printed on half a page it is about 640 wide. */
const WIDTH: Readonly<Record<MapSize, number>> = { sheet: 900, card: 360 };
const ROOT_EM = 16; // CSS pixels
const COUNTER_OF_CARD = 28; // em in map units: nothing is written, and tokens need not be as large as words to read

export function drawingOf(whole: MapView, size: MapSize): Drawing {
  const sheet = fitSheet(WIDTH[size], WIDTH[size], 1, ROOT_EM);
  const [view, em] = size === 'card' ? [wordless(whole), COUNTER_OF_CARD] : [whole, sheet.em];
  const layout = layOut(view, em);
  const land = view.regions.flatMap(({ id, side }) => (side === 'sea' ? [] : [layout.regions.get(id)?.outline ?? []]));
  return { size, view, layout, land, em, nib: sheet.nib };
}

function wordless(view: MapView): MapView {
  return {
    ...view,
    places: [],
    regions: view.regions.map((region) => ({ ...region, label: '', levelLabel: '' })),
    routes: view.routes.map((route) => ({ ...route, label: '' })),
    tokens: view.tokens.map((token) => ({ ...token, label: '', state: undefined })),
  };
}
