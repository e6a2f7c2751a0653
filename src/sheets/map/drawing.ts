import { type Layout, layOut } from '../../view/geometry/layout.ts';
import type { MapPoint, MapView } from '../../view/geometry/map-view.ts';
import { fitSheet } from '../../view/geometry/sheet.ts';
import { mapsTogether } from './maps-together.ts';

/**
 * A `sheet` says all that the board says; a `half` lies beside another one and has the names of regions and actors, and what these are
 * doing; a `card` is small, has no words, and shows the country at a glance.
 */
export type MapSize = 'sheet' | 'half' | 'card';

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
const WIDTH: Readonly<Record<MapSize, number>> = { sheet: 900, half: 440, card: 360 };
const ROOT_EM = 16; // CSS pixels
const SMALL_EM = 28; // map units: what is small has letters and tokens as large as they can be on it

/** What stands on several of the maps `among` which it is stands in the same place on all of them. */
export function drawingOf(whole: MapView, size: MapSize, among: readonly MapView[] = [whole]): Drawing {
  const sheet = fitSheet(WIDTH[size], WIDTH[size], 1, ROOT_EM);
  const em = size === 'sheet' ? sheet.em : SMALL_EM;
  const view = written(whole, size);
  const layout = layOut(
    mapsTogether(
      view,
      among.map((one) => written(one, size)),
    ),
    em,
  );
  const land = view.regions.flatMap(({ id, side }) => (side === 'sea' ? [] : (layout.regions.get(id)?.outlines ?? [])));
  return { size, view, layout, land, em, nib: sheet.nib };
}

/** With no more words than there is room for. */
function written(view: MapView, size: MapSize): MapView {
  switch (size) {
    case 'sheet':
      return view;
    case 'half':
      return {
        ...view,
        places: [],
        regions: view.regions.map((region) => ({ ...region, levelLabel: '' })),
        routes: view.routes.map((route) => ({ ...route, label: '' })),
      };
    case 'card':
      return {
        ...view,
        places: [],
        regions: view.regions.map((region) => ({ ...region, label: '', levelLabel: '' })),
        routes: view.routes.map((route) => ({ ...route, label: '' })),
        tokens: view.tokens.map((token) => ({ ...token, label: '', state: undefined })),
      };
  }
}
