import type { Curve } from '../geometry/curve.ts';
import { FRAME, gridSize } from '../geometry/frame.ts';
import { drawnHatch } from '../geometry/hatch.ts';
import { BORDER, COAST, HATCHING, inNibs, REGION_EDGE, SEAM } from '../geometry/land-pens.ts';
import type { Layout } from '../geometry/layout.ts';
import { type MapRegion, MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../geometry/map-view.ts';
import { WATER_LINES, wavesOn } from '../geometry/sea.ts';
import { MARGIN } from '../geometry/sheet.ts';
import { relief, ways } from '../geometry/terrain.ts';
import type { BoardView } from './board-view.ts';
import { type Ink, mix, stroke, trace } from './ink.ts';
import { paintRose } from './paint-rose.ts';
import { paintTerrain } from './paint-terrain.ts';

type Outline = readonly MapPoint[];

/** Ground of a region: the host state is clean paper, the neighbour a tone darker. */
export function groundOf(ink: Ink, side: MapRegion['side']): string {
  switch (side) {
    case 'host':
      return ink.colours.raised;
    case 'neighbour':
      return mix(ink.colours.raised, ink.colours.table, 0.55);
    case 'sea':
      return ink.colours.sea;
  }
}

function paintSheet(ink: Ink): void {
  const { ctx, colours, nib } = ink;
  ctx.save();
  ctx.shadowColor = ink.theme === 'light' ? 'rgb(60 48 24 / 0.3)' : 'rgb(0 0 0 / 0.6)';
  ctx.shadowBlur = 14 * ink.pixel;
  ctx.shadowOffsetY = 4 * ink.pixel;
  ctx.fillStyle = colours.paper;
  ctx.fillRect(-MARGIN, -MARGIN, MAP_WIDTH + 2 * MARGIN, MAP_HEIGHT + 2 * MARGIN);
  ctx.restore();
  ctx.fillStyle = colours.sea;
  ctx.fillRect(0, 0, MAP_WIDTH, MAP_HEIGHT);
  ctx.lineWidth = nib;
}

function paintWaterLines(ink: Ink, land: readonly Outline[]): void {
  const { colours, nib } = ink;
  for (const [distance, strength] of WATER_LINES) {
    for (const [width, colour] of [
      [2 * distance + 1.5 * nib, mix(colours.sea, colours.rule, strength)],
      [2 * distance - 0.2 * nib, colours.sea],
    ] as const) {
      for (const outline of land) {
        trace(ink.ctx, outline, true);
        stroke(ink, colour, width);
      }
    }
  }
}

function traceCurves(ctx: CanvasRenderingContext2D, curves: readonly Curve[]): void {
  ctx.beginPath();
  for (const { from, bends } of curves) {
    ctx.moveTo(from[0], from[1]);
    for (const [control, to] of bends) ctx.quadraticCurveTo(control[0], control[1], to[0], to[1]);
  }
}

function paintWaves(ink: Ink, land: readonly Outline[], rose: MapPoint | null): void {
  traceCurves(ink.ctx, wavesOn(land, rose));
  stroke(ink, mix(ink.colours.sea, ink.colours.rule, 0.42), ink.nib);
}

function paintHatching(ink: Ink, region: MapRegion, outline: Outline): void {
  traceCurves(ink.ctx, drawnHatch(outline, region.level));
  const strength = ink.theme === 'light' ? 0.34 : 0.36;
  stroke(ink, mix(groundOf(ink, region.side), ink.colours.ink, strength), HATCHING * ink.nib);
}

function paintLand(ink: Ink, view: BoardView, outlines: ReadonlyMap<string, readonly Outline[]>): void {
  const land = view.regions.filter((region) => region.side !== 'sea');
  const each = (paint: (region: MapRegion, outline: Outline) => void) => {
    for (const region of land) {
      for (const outline of outlines.get(region.id) ?? []) paint(region, outline);
    }
  };
  // The coast is what remains visible of a heavy line once all land has been laid over it.
  each((_, outline) => {
    trace(ink.ctx, outline, true);
    stroke(ink, ink.colours.ink, COAST * ink.nib);
  });
  each((region, outline) => {
    trace(ink.ctx, outline, true);
    ink.ctx.fillStyle = groundOf(ink, region.side);
    ink.ctx.fill();
    stroke(ink, groundOf(ink, region.side), SEAM * ink.nib);
  });
  const drawn = land.flatMap(({ id }) => outlines.get(id) ?? []);
  paintTerrain(ink, relief(view, drawn, ink.em));
  each((region, outline) => paintHatching(ink, region, outline));
  paintTerrain(ink, ways(view, drawn));
  each((_, outline) => {
    trace(ink.ctx, outline, true);
    stroke(ink, ink.colours.rule, REGION_EDGE.width * ink.nib, inNibs(REGION_EDGE.dash, ink.nib));
  });
}

function paintBorder(ink: Ink, line: Outline): void {
  const { ctx, colours, nib } = ink;
  ctx.globalAlpha = ink.theme === 'light' ? 0.2 : 0.24;
  trace(ctx, line, false);
  stroke(ink, colours.host, BORDER.band * nib);
  ctx.globalAlpha = 1;
  trace(ctx, line, false);
  stroke(ink, colours.ink, BORDER.width * nib, inNibs(BORDER.dash, nib));
}

/** Neat line, ticks and the letters of the grid. */
function paintFrame(ink: Ink): void {
  const { ctx, colours, nib } = ink;
  ctx.beginPath();
  ctx.rect(0, 0, MAP_WIDTH, MAP_HEIGHT);
  stroke(ink, colours.ink, 1.6 * nib);
  ctx.beginPath();
  ctx.rect(-5, -5, MAP_WIDTH + 10, MAP_HEIGHT + 10);
  stroke(ink, colours.rule, 0.7 * nib);
  ctx.font = `600 ${gridSize(ink.em)}px 'Source Sans 3', sans-serif`;
  ctx.fillStyle = colours.rule;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const { text, at } of FRAME.letters) ctx.fillText(text, at[0], at[1]);
  ctx.beginPath();
  for (const [from, to] of FRAME.ticks) {
    ctx.moveTo(from[0], from[1]);
    ctx.lineTo(to[0], to[1]);
  }
  stroke(ink, colours.rule, 0.8 * nib);
}

/** Everything that lies still: the sheet, sea, land with its hatching, borders. */
export function paintGround(ink: Ink, view: BoardView, layout: Layout): void {
  const outlines = new Map([...layout.regions].map(([id, region]) => [id, region.outlines]));
  const land = view.regions.flatMap((region) => (region.side === 'sea' ? [] : (outlines.get(region.id) ?? [])));
  paintSheet(ink);
  ink.ctx.save();
  ink.ctx.beginPath();
  ink.ctx.rect(0, 0, MAP_WIDTH, MAP_HEIGHT);
  ink.ctx.clip();
  paintWaterLines(ink, land);
  paintWaves(ink, land, layout.rose);
  paintLand(ink, view, outlines);
  for (const border of layout.borders) paintBorder(ink, border);
  if (layout.rose !== null) paintRose(ink, layout.rose);
  ink.ctx.restore();
  paintFrame(ink);
}
