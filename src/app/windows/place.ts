import type { Place } from './room-messages.ts';

/** Where the screen begins on which this window stands, among all screens; browsers that tell it have it on `screen`. */
export function placeOf({ screen }: { readonly screen: object }): Place {
  const { availLeft, availTop } = screen as { readonly availLeft?: unknown; readonly availTop?: unknown };
  return typeof availLeft === 'number' && typeof availTop === 'number' ? { left: availLeft, top: availTop } : null;
}
