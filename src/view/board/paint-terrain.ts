import { inNibs } from '../geometry/land-pens.ts';
import { isArea, TERRAIN_PENS, type TerrainPen, type TerrainStroke } from '../geometry/terrain.ts';
import { type Ink, mix, stroke, traceAll } from './ink.ts';

interface Colours {
  readonly line: string | null;
  readonly fill: string | null;
  readonly opacity: number;
}

/** As in `MapSheet.css`. */
function coloursOf(pen: TerrainPen, { colours: { raised, sea, rule, ink } }: Ink): Colours {
  switch (pen) {
    case 'contour':
      return { line: rule, fill: null, opacity: 0.34 };
    case 'marsh':
    case 'fields':
      return { line: rule, fill: null, opacity: 0.5 };
    case 'lake':
      return { line: mix(sea, rule, 0.62), fill: sea, opacity: 1 };
    case 'bank':
      return { line: mix(sea, rule, 0.62), fill: null, opacity: 1 };
    case 'river':
      return { line: null, fill: sea, opacity: 1 };
    case 'verge':
    case 'track':
      return { line: mix(raised, rule, 0.74), fill: null, opacity: 1 };
    case 'road':
      return { line: raised, fill: null, opacity: 1 };
    case 'town':
      return { line: null, fill: mix(raised, ink, 0.62), opacity: 1 };
  }
}

export function paintTerrain(ink: Ink, strokes: readonly TerrainStroke[]): void {
  const { ctx, nib } = ink;
  for (const { pen, lines } of strokes) {
    const { line, fill, opacity } = coloursOf(pen, ink);
    const { width, dash } = TERRAIN_PENS[pen];
    traceAll(ctx, lines, isArea(pen));
    ctx.globalAlpha = opacity;
    if (fill !== null) {
      ctx.fillStyle = fill;
      ctx.fill();
    }
    if (line !== null) stroke(ink, line, width * nib, inNibs(dash, nib));
    ctx.globalAlpha = 1;
  }
}
