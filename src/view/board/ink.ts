/** A canvas in map units, with the colours of the room and the size of the pen. Everything on the board is painted through it. */
import { HALO, type Written } from '../geometry/lettering.ts';
import type { MapPoint } from '../geometry/map-view.ts';
import { directionOf, isJoined } from '../geometry/script.ts';
import { PALETTES, type Palette, type ThemeName } from '../theme/tokens.ts';

export interface Ink {
  readonly ctx: CanvasRenderingContext2D;
  readonly colours: Palette;
  readonly theme: ThemeName;
  readonly em: number; // size of lettering in map units
  readonly nib: number; // width of a fine line in map units
  readonly pixel: number; // device pixels in a CSS pixel: shadows are not scaled by the canvas
}

export const paletteOf = (theme: ThemeName): Palette => PALETTES[theme];

/** Between two colours of the palette, `part` of the way to the second. */
export function mix(one: string, other: string, part: number): string {
  const channel = (at: number) => {
    const from = Number.parseInt(one.slice(at, at + 2), 16);
    const to = Number.parseInt(other.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

type Line = readonly MapPoint[];

export function trace(ctx: CanvasRenderingContext2D, points: Line, closed: boolean): void {
  traceAll(ctx, [points], closed);
}

/** Several lines as one path. */
export function traceAll(ctx: CanvasRenderingContext2D, lines: readonly Line[], closed: boolean): void {
  ctx.beginPath();
  for (const line of lines) {
    line.forEach(([x, y], at) => (at === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
    if (closed) ctx.closePath();
  }
}

export function stroke(ink: Ink, colour: string, width: number, dash: readonly number[] = []): void {
  ink.ctx.strokeStyle = colour;
  ink.ctx.lineWidth = width;
  ink.ctx.lineJoin = 'round';
  ink.ctx.lineCap = dash.length === 0 ? 'round' : 'butt';
  ink.ctx.setLineDash([...dash]);
  ink.ctx.stroke();
  ink.ctx.setLineDash([]);
}

export interface Lettering {
  readonly weight?: 400 | 600 | 700;
  readonly face?: 'sans' | 'serif';
  readonly italic?: boolean;
  readonly spacing?: number; // em
  readonly colour: string;
  readonly halo: string;
}

/** Text with a halo in the colour of the ground, so that hatching never runs through a letter. */
export function write(ink: Ink, { text, at, angle, size, align }: Written, how: Lettering): void {
  const { ctx } = ink;
  const joined = isJoined(text);
  const family = how.face === 'serif' ? "'Source Serif 4', Georgia, serif" : "'Source Sans 3', sans-serif";
  ctx.save();
  ctx.translate(at[0], at[1]);
  ctx.rotate(angle);
  ctx.font = `${how.italic === true && !joined ? 'italic ' : ''}${how.weight ?? 400} ${size}px ${family}`;
  ctx.letterSpacing = `${joined ? 0 : (how.spacing ?? 0) * size}px`;
  ctx.direction = directionOf(text);
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = size * HALO;
  ctx.strokeStyle = how.halo;
  ctx.strokeText(text, 0, 0);
  ctx.fillStyle = how.colour;
  ctx.fillText(text, 0, 0);
  ctx.restore();
}
