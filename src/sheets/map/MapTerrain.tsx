import { inNibs } from '../../view/geometry/land-pens.ts';
import { isArea, TERRAIN_PENS, type TerrainStroke } from '../../view/geometry/terrain.ts';
import { dashes, pathsOf, short } from './path.ts';

interface Props {
  readonly strokes: readonly TerrainStroke[];
  readonly nib: number;
}

/** The face of the land, stroke by stroke as the board paints it. */
export function MapTerrain({ strokes, nib }: Props) {
  return strokes.map(({ pen, lines }) => {
    const { width, dash } = TERRAIN_PENS[pen];
    return (
      <path
        key={pen}
        className={`map-${pen} map-round`}
        d={pathsOf(lines, isArea(pen))}
        strokeWidth={width === 0 ? undefined : short(width * nib)}
        strokeDasharray={dashes(inNibs(dash, nib))}
      />
    );
  });
}
