// How long the table stood in each phase, by the wall clock that is noted with every input. A pause does not count, nor does a break: a
// class that goes on tomorrow has not argued all night.

import type { ClockPhase } from '../../scenario/pace/plan-session.ts';
import type { Phase } from '../form/fact.ts';
import type { RecordDraft } from '../form/record-schema.ts';
import { momentOf } from './moment-of.ts';

/** Nothing done for longer than this is a break. Milliseconds. */
export const BREAK = 2 * 60 * 60 * 1000;

export interface Spent {
  /** 0 in the briefing */
  readonly turn: number;
  readonly phase: ClockPhase;
  /** milliseconds */
  readonly time: number;
}

/** Where the table stands, since when the present stretch runs. */
export interface Standing {
  readonly turn: number;
  /** null once the debrief is open */
  readonly phase: ClockPhase | null;
  readonly paused: boolean;
  /** milliseconds since 1970; null where no clock was noted */
  readonly since: number | null;
}

export interface TimeSpent {
  /** in the order in which they were first entered; what took no time is there too */
  readonly spent: readonly Spent[];
  readonly standing: Standing;
}

const CLOCK_OF: Readonly<Record<Phase, ClockPhase | null>> = {
  briefing: 'briefing',
  situation: 'situation',
  inject: 'inject',
  planning: 'planning',
  resolution: 'planning',
  report: 'report',
  ending: 'ending',
  debrief: null,
};

type Timed = Pick<RecordDraft, 'n' | 'facts' | 'at'>;

/** All records of a session in their order; what was taken back took its time as well. */
export function timeSpent(records: readonly Timed[]): TimeSpent {
  const spent = new Map<string, Spent>();
  const after = new Map<number, Standing>();
  let standing: Standing = { turn: 0, phase: 'briefing', paused: false, since: null };
  for (const record of records) {
    const now = momentOf(record.at) ?? standing.since;
    add(spent, standing, stretch(standing, now));
    standing = { ...standAfter(standing, record, after), since: now };
    after.set(record.n, standing);
    add(spent, standing, 0);
  }
  return { spent: [...spent.values()], standing };
}

/** Milliseconds that count, none once it is over, from when the table came to stand as it does until then. */
export function stretch({ phase, paused, since }: Standing, until: number | null): number {
  if (phase === null || paused || since === null || until === null) return 0;
  const time = until - since;
  return time < 0 || time > BREAK ? 0 : time;
}

function add(spent: Map<string, Spent>, { turn, phase }: Standing, time: number): void {
  if (phase === null) return;
  const key = `${turn} ${phase}`;
  spent.set(key, { turn, phase, time: (spent.get(key)?.time ?? 0) + time });
}

function standAfter(before: Standing, { facts }: Timed, after: ReadonlyMap<number, Standing>): Standing {
  let standing = before;
  for (const fact of facts) {
    if (fact.type === 'entered') standing = { ...standing, turn: fact.turn, phase: CLOCK_OF[fact.phase] };
    if (fact.type === 'paused') standing = { ...standing, paused: fact.paused };
    if (fact.type === 'rewound') standing = after.get(fact.to) ?? standing;
  }
  return standing;
}
