// The storylines that everybody can follow, since something in the calendar belongs to them.

import type { Scenario } from '../language/schema.ts';

/** Their ids. */
export const followedIn = ({ calendar = [] }: Scenario): ReadonlySet<string> =>
  new Set(calendar.flatMap(({ storyline }) => storyline ?? []));
