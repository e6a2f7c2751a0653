import { hatch } from '../geometry/hatch.ts';
import type { Layout } from '../geometry/layout.ts';
import { type MapRegion, MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../geometry/map-view.ts';
import { grain } from '../geometry/pen-stroke.ts';
import { distanceToLine, inside } from '../geometry/plane.ts';
import { MARGIN } from '../geometry/sheet.ts';
import type { BoardView } from './board-view.ts';
import { type Ink, mix, stroke, trace } from './ink.ts';
import { paintRose, quietCorner } from './paint-rose.ts';

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

/** The lines map engravers draw along a coast, fainter the farther out. */
function paintWaterLines(ink: Ink, land: readonly Outline[]): void {
  const { colours, nib } = ink;
  for (const [distance, fade] of [
    [19, 0.12],
    [12, 0.2],
    [6, 0.3],
  ] as const) {
    for (const [width, colour] of [
      [2 * distance + 1.5 * nib, mix(colours.sea, colours.rule, fade)],
      [2 * distance - 0.2 * nib, colours.sea],
    ] as const) {
      for (const outline of land) {
        trace(ink.ctx, outline, true);
        stroke(ink, colour, width);
      }
    }
  }
}

/** A few waves, each where its cell of an invisible grid says, none near the coast or the rose. */
function paintWaves(ink: Ink, land: readonly Outline[], rose: MapPoint | null): void {
  const { ctx, colours, nib } = ink;
  const cell = 74;
  for (let row = 0; row * cell < MAP_HEIGHT; row += 1) {
    for (let column = 0; column * cell < MAP_WIDTH; column += 1) {
      const x = (column + 0.15 + 0.6 * grain(column, row)) * cell;
      const y = (row + 0.15 + 0.7 * grain(row + 51, column)) * cell;
      const near = land.some((outline) => inside(outline, x, y) || distanceToLine(outline, x, y, true) < 34);
      const onRose = rose !== null && Math.hypot(rose[0] - x, rose[1] - y) < 84;
      if (near || onRose || grain(column + 7, row + 13) < 0.25) continue;
      const size = 5 + 3 * grain(column + 3, row);
      ctx.beginPath();
      ctx.moveTo(x - 2 * size, y);
      ctx.quadraticCurveTo(x - size, y - size * 0.9, x, y);
      ctx.quadraticCurveTo(x + size, y - size * 0.9, x + 2 * size, y);
      stroke(ink, mix(colours.sea, colours.rule, 0.42), nib);
    }
  }
}

function paintHatching(ink: Ink, region: MapRegion, outline: Outline): void {
  const { ctx, colours, nib } = ink;
  ctx.beginPath();
  for (const [[ax, ay], [bx, by]] of hatch(outline, region.level)) {
    // A hand does not draw quite straight.
    const bend = (grain(Math.round(ax), Math.round(ay)) - 0.5) * 3;
    ctx.moveTo(ax, ay);
    ctx.quadraticCurveTo((ax + bx) / 2 + bend, (ay + by) / 2 + bend, bx, by);
  }
  stroke(ink, mix(groundOf(ink, region.side), colours.ink, ink.theme === 'light' ? 0.34 : 0.36), 0.85 * nib);
}

function paintLand(ink: Ink, view: BoardView, outlines: ReadonlyMap<string, Outline>): void {
  const land = view.regions.filter((region) => region.side !== 'sea');
  const each = (paint: (region: MapRegion, outline: Outline) => void) => {
    for (const region of land) {
      const outline = outlines.get(region.id);
      if (outline !== undefined) paint(region, outline);
    }
  };
  // The coast is what remains visible of a heavy line once all land has been laid over it.
  each((_, outline) => {
    trace(ink.ctx, outline, true);
    stroke(ink, ink.colours.ink, 3.6 * ink.nib);
  });
  each((region, outline) => {
    trace(ink.ctx, outline, true);
    ink.ctx.fillStyle = groundOf(ink, region.side);
    ink.ctx.fill();
    stroke(ink, groundOf(ink, region.side), 0.6 * ink.nib);
  });
  each((region, outline) => paintHatching(ink, region, outline));
  each((_, outline) => {
    trace(ink.ctx, outline, true);
    stroke(ink, ink.colours.rule, 1.1 * ink.nib, [1.2 * ink.nib, 3.2 * ink.nib]);
  });
}

/** An international border: a broad soft band with the heavy broken line of a survey map on it. */
function paintBorder(ink: Ink, line: Outline): void {
  const { ctx, colours, nib } = ink;
  ctx.globalAlpha = ink.theme === 'light' ? 0.2 : 0.24;
  trace(ctx, line, false);
  stroke(ink, colours.host, 9 * nib);
  ctx.globalAlpha = 1;
  trace(ctx, line, false);
  stroke(ink, colours.ink, 2.3 * nib, [11 * nib, 4 * nib, 2.3 * nib, 4 * nib]);
}

/** Neat line, ticks and the letters of the grid, as on any sheet one has to talk about over a radio. */
function paintFrame(ink: Ink): void {
  const { ctx, colours, nib } = ink;
  ctx.beginPath();
  ctx.rect(0, 0, MAP_WIDTH, MAP_HEIGHT);
  stroke(ink, colours.ink, 1.6 * nib);
  ctx.beginPath();
  ctx.rect(-5, -5, MAP_WIDTH + 10, MAP_HEIGHT + 10);
  stroke(ink, colours.rule, 0.7 * nib);
  ctx.font = `600 ${Math.min(15, ink.em * 0.8)}px 'Source Sans 3', sans-serif`;
  ctx.fillStyle = colours.rule;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.beginPath();
  for (let at = 0; at < 10; at += 1) {
    for (const y of [-17, MAP_HEIGHT + 17]) ctx.fillText(String.fromCharCode(65 + at), at * 100 + 50, y);
    if (at > 0) for (const y of [-12, MAP_HEIGHT + 5]) line(ctx, at * 100, y, at * 100, y + 7);
  }
  for (let at = 0; at < 7; at += 1) {
    for (const x of [-17, MAP_WIDTH + 17]) ctx.fillText(String(at + 1), x, at * 100 + 50);
    if (at > 0) for (const x of [-12, MAP_WIDTH + 5]) line(ctx, x, at * 100, x + 7, at * 100);
  }
  stroke(ink, colours.rule, 0.8 * nib);
}

function line(ctx: CanvasRenderingContext2D, ax: number, ay: number, bx: number, by: number): void {
  ctx.moveTo(ax, ay);
  ctx.lineTo(bx, by);
}

/** Everything that lies still: the sheet, sea, land with its hatching, borders. */
export function paintGround(ink: Ink, view: BoardView, layout: Layout): void {
  const outlines = new Map([...layout.regions].map(([id, region]) => [id, region.outline]));
  const land = view.regions.flatMap((region) => (region.side === 'sea' ? [] : [outlines.get(region.id) ?? []]));
  paintSheet(ink);
  ink.ctx.save();
  ink.ctx.beginPath();
  ink.ctx.rect(0, 0, MAP_WIDTH, MAP_HEIGHT);
  ink.ctx.clip();
  paintWaterLines(ink, land);
  const corner = quietCorner(land);
  paintWaves(ink, land, corner);
  paintLand(ink, view, outlines);
  for (const border of layout.borders) paintBorder(ink, border);
  if (corner !== null) paintRose(ink, corner);
  ink.ctx.restore();
  paintFrame(ink);
}
