import { LETTERING } from '../geometry/label-sizes.ts';
import type { Slip } from '../geometry/slip.ts';
import { type Ink, stroke, write } from './ink.ts';

const ALIGNED = { angle: 0, align: 'center' } as const;

/** A slip of paper that is laid over the map for as long as one looks at the thing it names. */
export function paintSlip(ink: Ink, { box, name, more, nameAt, moreAt }: Slip): void {
  const { ctx, colours, nib, em } = ink;
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  ctx.fillStyle = colours.raised;
  ctx.fill();
  stroke(ink, colours.rule, 1.2 * nib);
  const on = { halo: colours.raised, colour: colours.ink };
  write(ink, { ...ALIGNED, text: name, at: nameAt, size: LETTERING.token * em }, { ...on, weight: 600 });
  if (more === '') return;
  write(
    ink,
    { ...ALIGNED, text: more, at: moreAt, size: LETTERING.state * em },
    { ...on, face: 'serif', italic: true },
  );
}
