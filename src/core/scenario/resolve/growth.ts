// How much a scenario takes from the library, written out for everyone who uses it: forty actors make forty copies of a
// template. What is too much is not written out at all, so that it costs neither time nor memory.

import type { Findings, Place } from '../issue/issue.ts';

/** In characters of JSON. A template of the shipped library has some 8,000, a measure 2,000. */
export const MAX_FROM_LIBRARY = 2_000_000;

export class Growth {
  private readonly sizes = new Map<object, number>();
  private taken = 0;

  /** Whether there is room for one more copy; the first for which there is none is reported at `place`. */
  hasRoomFor(part: object, place: Place, findings: Findings): boolean {
    const before = this.taken;
    this.taken += this.sizeOf(part);
    if (this.taken <= MAX_FROM_LIBRARY) return true;
    if (before <= MAX_FROM_LIBRARY) findings.add('growth.library', place, { most: MAX_FROM_LIBRARY });
    return false;
  }

  private sizeOf(part: object): number {
    const known = this.sizes.get(part) ?? JSON.stringify(part).length;
    this.sizes.set(part, known);
    return known;
  }
}
