import type { TokenForm } from '../geometry/token-wish.ts';
import { tokenLettering } from '../geometry/lettering.ts';
import type { MapToken, TokenKind } from '../geometry/map-view.ts';
import { counterOf, type Figure } from '../geometry/token-shape.ts';
import type { ColourName } from '../theme/tokens.ts';
import { type Ink, stroke, trace, write } from './ink.ts';

export const TOKEN_COLOUR: Readonly<Record<TokenKind, ColourName>> = {
  mission: 'mission',
  host: 'host',
  armed: 'armed',
  elite: 'elite',
  network: 'flow',
  community: 'community',
};

function traceFigure(ctx: CanvasRenderingContext2D, figure: Figure): void {
  if (figure.kind === 'polygon') return trace(ctx, figure.points, true);
  ctx.beginPath();
  ctx.arc(0, 0, figure.radius, 0, 2 * Math.PI);
}

/** A flat counter with a pin through it, centred on the origin; the pin throws the one soft shadow. */
export function paintToken(ink: Ink, kind: TokenKind, radius: number): void {
  const { ctx, colours, nib } = ink;
  const { edge, line, pin } = counterOf(kind, radius);
  ctx.save();
  ctx.shadowColor = ink.theme === 'light' ? 'rgb(40 32 16 / 0.45)' : 'rgb(0 0 0 / 0.75)';
  ctx.shadowBlur = 5 * ink.pixel;
  ctx.shadowOffsetX = 2 * ink.pixel;
  ctx.shadowOffsetY = 4 * ink.pixel;
  traceFigure(ctx, edge);
  ctx.fillStyle = colours[TOKEN_COLOUR[kind]];
  ctx.fill();
  ctx.restore();
  traceFigure(ctx, edge);
  stroke(ink, ink.theme === 'light' ? colours.ink : colours.table, 1.5 * nib);
  traceFigure(ctx, line);
  stroke(ink, colours.paper, 0.9 * nib);
  ctx.beginPath();
  ctx.arc(0, pin.y, pin.radius, 0, 2 * Math.PI);
  ctx.fillStyle = colours.paper;
  ctx.fill();
}

/** What is written beside a token, centred on the origin. */
export function paintTokenLabel(ink: Ink, token: MapToken, form: TokenForm): void {
  const { colours } = ink;
  const halo = colours.raised;
  const { label, state } = tokenLettering(token, form, ink.em);
  for (const line of label) write(ink, line, { weight: 600, colour: colours[TOKEN_COLOUR[token.kind]], halo });
  for (const line of state) write(ink, line, { face: 'serif', italic: true, colour: colours.ink, halo });
}
