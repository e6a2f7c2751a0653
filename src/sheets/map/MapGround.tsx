import { drawnHatch } from '../../view/geometry/hatch.ts';
import { BORDER, COAST, HATCHING, inNibs, REGION_EDGE, SEAM } from '../../view/geometry/land-pens.ts';
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../../view/geometry/map-view.ts';
import { roseAt } from '../../view/geometry/rose.ts';
import { WATER_LINES, wavesOn } from '../../view/geometry/sea.ts';
import { simplify } from '../../view/geometry/simplify.ts';
import { relief, ways } from '../../view/geometry/terrain.ts';
import { MapTerrain } from './MapTerrain.tsx';
import type { Drawing } from './drawing.ts';
import { curvesOf, dashes, pathOf, pathsOf, short } from './path.ts';

interface Props {
  readonly drawing: Drawing;
}

/** Lines this far off the coast need not follow its every turn. */
const ROUGHLY = 0.8; // map units

/** Each line is what shows of a broad stroke under a narrower one in the colour of the sea. */
function WaterLines({ drawing: { land, nib } }: Props) {
  const coast = pathsOf(
    land.map((outline) => simplify([...outline, ...outline.slice(0, 1)], ROUGHLY)),
    true,
  );
  return WATER_LINES.map(([distance], at) => (
    <g key={distance} className="map-round">
      <path className={`map-water-${at}`} d={coast} strokeWidth={short(2 * distance + 1.5 * nib)} />
      <path className="map-water" d={coast} strokeWidth={short(2 * distance - 0.2 * nib)} />
    </g>
  ));
}

function Land({ drawing: { view, layout, land, em, nib } }: Props) {
  const regions = view.regions.flatMap(({ id, side, level }) => {
    const own = layout.regions.get(id)?.outlines;
    return side === 'sea' || own === undefined ? [] : [{ id, side, level, own }];
  });
  const outlines = pathsOf(land, true);
  const edge = dashes(inNibs(REGION_EDGE.dash, nib));
  return (
    <>
      <path className="map-coast map-round" d={outlines} strokeWidth={short(COAST * nib)} />
      {regions.map(({ id, side, own }) => (
        <path key={id} className={`map-land map-on-${side}`} d={pathsOf(own, true)} strokeWidth={short(SEAM * nib)} />
      ))}
      <MapTerrain strokes={relief(view, land, em)} nib={nib} />
      {regions.map(({ id, side, level, own }) => (
        <path
          key={id}
          className={`map-hatching map-round map-on-${side}`}
          d={curvesOf(own.flatMap((outline) => drawnHatch(outline, level)))}
          strokeWidth={short(HATCHING * nib)}
        />
      ))}
      <MapTerrain strokes={ways(view, land)} nib={nib} />
      <path
        className="map-region-edge"
        d={outlines}
        strokeWidth={short(REGION_EDGE.width * nib)}
        strokeDasharray={edge}
      />
    </>
  );
}

function Borders({ drawing: { layout, nib } }: Props) {
  const lines = pathsOf(layout.borders, false);
  const dash = dashes(inNibs(BORDER.dash, nib));
  if (lines === '') return null;
  return (
    <>
      <path className="map-border-band map-round" d={lines} strokeWidth={short(BORDER.band * nib)} />
      <path className="map-border" d={lines} strokeWidth={short(BORDER.width * nib)} strokeDasharray={dash} />
    </>
  );
}

function RoseSign({ corner, drawing: { nib, size } }: Props & { readonly corner: MapPoint }) {
  const { shadow, between, star, dark, north } = roseAt(corner);
  return (
    <>
      <path className="map-rose-shadow" d={pathOf(shadow, true)} />
      <path className="map-rose-between" d={pathOf(between, true)} />
      <path className="map-rose-star" d={pathOf(star, true)} strokeWidth={short(1.1 * nib)} />
      <path className="map-rose-dark" d={pathsOf(dark, true)} />
      {size === 'sheet' && (
        <g className="map-rose-north" fontSize={13}>
          <text x={short(north[0])} y={short(north[1])}>
            N
          </text>
        </g>
      )}
    </>
  );
}

/** Everything that lies still: sea, land with its hatching, borders. */
export function MapGround({ drawing }: Props) {
  const { land, layout, nib } = drawing;
  return (
    <>
      <rect className="map-sea" width={MAP_WIDTH} height={MAP_HEIGHT} />
      <WaterLines drawing={drawing} />
      <path className="map-waves map-round" d={curvesOf(wavesOn(land, layout.rose))} strokeWidth={short(nib)} />
      <Land drawing={drawing} />
      <Borders drawing={drawing} />
      {layout.rose !== null && <RoseSign corner={layout.rose} drawing={drawing} />}
    </>
  );
}
