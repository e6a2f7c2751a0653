// That there is a place for every inject that must come: in a turn that there is, with no more of them than it has places. Each is
// counted, whatever its condition: two that exclude each other when the turn begins may both hold later in it.

import { quoted } from '../issue/notes.ts';
import { placesIn } from '../names/places-in.ts';
import type { Checking } from './checking.ts';

/** What a trigger says of when it may be drawn; what must come is not drawn. */
const DRAWN = ['turn', 'from', 'until', 'weight'] as const;

export function checkMust({ scenario, findings }: Checking): void {
  const { turns } = scenario;
  const placesOf = placesIn(scenario);
  const coming = new Map<number, string[]>();
  scenario.injects.forEach(({ id, trigger }, k) => {
    const turn = trigger?.must;
    if (turn === undefined) return;
    const place = (key: string) => ({ path: ['injects', k, 'trigger', key], key });
    const field = DRAWN.find((key) => trigger?.[key] !== undefined);
    if (field !== undefined) findings.add('must.drawn', place(field), { field });
    if (turn > turns) return findings.add('must.late', place('must'), { turn, turns });
    const [taken, places] = [coming.get(turn) ?? [], placesOf[turn - 1] ?? 0];
    if (taken.length < places) coming.set(turn, [...taken, id]);
    else findings.add('must.place', place('must'), { inject: id, turn, places, others: taken.map(quoted) });
  });
}
