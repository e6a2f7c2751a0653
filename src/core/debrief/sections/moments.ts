// When something was said beside the play: the turn, what was being done in it, and the paper that lay on the table.

import type { Fact, Phase } from '../../log/form/fact.ts';
import type { Chronicle, Told } from '../history/chronicle.ts';

export interface Moment {
  /** number of the fact */
  readonly seq: number;
  readonly turn: number;
  readonly phase: Phase;
  /** title of the paper on the table; null where none lay there */
  readonly paper: string | null;
  /** on a branch that was taken back */
  readonly abandoned: boolean;
}

/** How the table stood after a record. */
interface Standing {
  readonly phase: Phase;
  /** the paper that came last */
  readonly paper: string | null;
}

const START: Standing = { phase: 'briefing', paper: null };

/** Reads the whole log once; what comes back tells the moment of any fact in it. */
export function momentsOf(chronicle: Chronicle): (told: Told) => Moment {
  const standings = standingsOf(chronicle);
  const titles = new Map(chronicle.scenario.injects.map(({ id, title }) => [id, title]));
  return ({ fact: { seq, turn }, n, kept }) => {
    const { phase, paper } = standings[n] ?? START;
    const onTable = phase === 'inject' && paper !== null ? (titles.get(paper) ?? paper) : null;
    return { seq, turn, phase, paper: onTable, abandoned: !kept };
  };
}

/** One for each record, whichever branch it is on. */
function standingsOf({ log, parentOf }: Chronicle): readonly Standing[] {
  const standings: Standing[] = [];
  for (const [n, { facts }] of log.records.entries())
    standings.push(facts.reduce(standingAfter, standings[parentOf(n)] ?? START));
  return standings;
}

function standingAfter(before: Standing, fact: Fact): Standing {
  if (fact.type === 'entered') return { ...before, phase: fact.phase };
  return fact.type === 'presented' ? { ...before, paper: fact.inject } : before;
}
