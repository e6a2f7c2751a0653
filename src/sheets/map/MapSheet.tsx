/**
 * The map as a picture: what the board shows, drawn once and for all. Everything stands where the board's own layout
 * puts it. Several may lie on one page (there are no ids), and nothing is styled in place (the page's policy refuses it).
 */
import type { MapView } from '../../view/geometry/map-view.ts';
import { MAP_HEIGHT, MAP_WIDTH } from '../../view/geometry/map-view.ts';
import { MARGIN } from '../../view/geometry/sheet.ts';
import { MapFrame } from './MapFrame.tsx';
import { MapGround } from './MapGround.tsx';
import { MapLettering } from './MapLettering.tsx';
import { MapRoutes } from './MapRoutes.tsx';
import { MapTokens } from './MapTokens.tsx';
import { drawingOf, type MapSize } from './drawing.ts';
import './common.css';
import './MapSheet.css';

export interface MapSheetProps {
  readonly view: MapView;
  /** what the picture is of, for those who cannot see it */
  readonly label: string;
  readonly size?: MapSize;
  /** all maps that lie beside each other, this one among them */
  readonly among?: readonly MapView[];
}

const WITH_MARGIN = `${-MARGIN} ${-MARGIN} ${MAP_WIDTH + 2 * MARGIN} ${MAP_HEIGHT + 2 * MARGIN}`;
const WHOLE = `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`;

export function MapSheet({ view, label, size = 'sheet', among }: MapSheetProps) {
  const drawing = drawingOf(view, size, among);
  return (
    <svg className="map-sheet" viewBox={size === 'sheet' ? WITH_MARGIN : WHOLE} role="img" aria-label={label}>
      {/* What is drawn over the edge of the map is cut off by a picture in the picture. */}
      <svg className="map-window" width={MAP_WIDTH} height={MAP_HEIGHT} viewBox={WHOLE}>
        <MapGround drawing={drawing} />
      </svg>
      <MapFrame drawing={drawing} />
      <MapRoutes drawing={drawing} />
      {size !== 'card' && <MapLettering drawing={drawing} />}
      <MapTokens drawing={drawing} />
    </svg>
  );
}
