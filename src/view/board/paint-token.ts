import { LABEL_LINE, labelHeight, LETTERING, wrapName } from '../geometry/layout.ts';
import type { MapToken, TokenKind } from '../geometry/map-view.ts';
import type { ColourName } from '../theme/tokens.ts';
import { type Ink, stroke, write } from './ink.ts';

export const TOKEN_COLOUR: Readonly<Record<TokenKind, ColourName>> = {
  mission: 'mission',
  host: 'host',
  armed: 'armed',
  elite: 'elite',
  network: 'flow',
  community: 'community',
};

/** Outlines within a unit circle; the map key draws the same ones. */
export const TOKEN_SHAPE: Readonly<Record<Exclude<TokenKind, 'mission'>, readonly (readonly [number, number])[]>> = {
  host: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  armed: [
    [0, -1.02],
    [1, 0.78],
    [-1, 0.78],
  ],
  elite: [
    [0, -1.08],
    [1.08, 0],
    [0, 1.08],
    [-1.08, 0],
  ],
  network: [
    [-0.52, -0.9],
    [0.52, -0.9],
    [1.04, 0],
    [0.52, 0.9],
    [-0.52, 0.9],
    [-1.04, 0],
  ],
  community: [
    [0, -1.02],
    [0.95, -0.22],
    [0.74, -0.22],
    [0.74, 0.82],
    [-0.74, 0.82],
    [-0.74, -0.22],
    [-0.95, -0.22],
  ],
};

function traceShape(ctx: CanvasRenderingContext2D, kind: TokenKind, x: number, y: number, radius: number): void {
  ctx.beginPath();
  if (kind === 'mission') {
    ctx.arc(x, y, radius * 0.92, 0, 2 * Math.PI);
    return;
  }
  TOKEN_SHAPE[kind].forEach(([dx, dy], at) => {
    if (at === 0) ctx.moveTo(x + dx * radius, y + dy * radius);
    else ctx.lineTo(x + dx * radius, y + dy * radius);
  });
  ctx.closePath();
}

/** A flat counter with a pin through it, centred on the origin; the pin throws the one soft shadow. */
export function paintToken(ink: Ink, kind: TokenKind, radius: number): void {
  const { ctx, colours, nib } = ink;
  ctx.save();
  ctx.shadowColor = ink.theme === 'light' ? 'rgb(40 32 16 / 0.45)' : 'rgb(0 0 0 / 0.75)';
  ctx.shadowBlur = 5 * ink.pixel;
  ctx.shadowOffsetX = 2 * ink.pixel;
  ctx.shadowOffsetY = 4 * ink.pixel;
  traceShape(ctx, kind, 0, 0, radius);
  ctx.fillStyle = colours[TOKEN_COLOUR[kind]];
  ctx.fill();
  ctx.restore();
  traceShape(ctx, kind, 0, 0, radius);
  stroke(ink, ink.theme === 'light' ? colours.ink : colours.table, 1.5 * nib);
  const inner = kind === 'armed' ? 0.16 : kind === 'community' ? 0.1 : 0;
  traceShape(ctx, kind, 0, inner * radius * 0.8, radius * 0.72);
  stroke(ink, colours.paper, 0.9 * nib);
  ctx.beginPath();
  ctx.arc(0, inner * radius, radius * 0.21, 0, 2 * Math.PI);
  ctx.fillStyle = colours.paper;
  ctx.fill();
}

/** What is written beside a token, centred on the origin. */
export function paintTokenLabel(ink: Ink, token: MapToken): void {
  const { colours, em } = ink;
  const halo = colours.raised;
  const step = LABEL_LINE * em;
  const lines = wrapName(token.label);
  const top = (-labelHeight(token) * em + step) / 2;
  const name = { size: LETTERING.token * em, weight: 600, colour: colours[TOKEN_COLOUR[token.kind]], halo } as const;
  lines.forEach((line, at) => write(ink, line, 0, top + at * step, name));
  if (token.state === undefined) return;
  const how = { size: LETTERING.state * em, face: 'serif', italic: true, colour: colours.ink, halo } as const;
  write(ink, token.state, 0, top + lines.length * step, how);
}
