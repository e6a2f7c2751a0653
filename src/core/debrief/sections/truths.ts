// What was true in this country: each unknown, whether the team found it out and when, and what pointed to it.

import type { Fact } from '../../log/form/fact.ts';
import type { Sayable } from '../../ref/message.ts';
import { refOf, valueOf } from '../../ref/value-path.ts';
import type { Unknown } from '../../scenario/language/schema.ts';
import type { Chronicle } from '../history/chronicle.ts';
import type { Link, Why } from '../why/why.ts';

export interface Truth {
  readonly id: string;
  readonly title: Sayable;
  readonly about: Sayable;
  /** what was true */
  readonly text: string;
  /** what hung on it */
  readonly told: string;
  /** number of the fact that determined it */
  readonly seq: number;
  /** nobody drew it: it was fixed when the session was set up */
  readonly fixed: boolean;
  /** null where the team never found it out */
  readonly found: { readonly seq: number; readonly turn: Sayable } | null;
  /** what the team did and learnt about its subject, up to then */
  readonly pointers: readonly Link[];
}

/** While a session can be taken up again, only what has been found out is told. */
export function truthsOf(chronicle: Chronicle, why: Why, over: boolean): readonly Truth[] {
  return (chronicle.scenario.unknowns ?? []).flatMap((unknown) => {
    const truth = truthOf(chronicle, why, unknown);
    return truth === null || (!over && truth.found === null) ? [] : [truth];
  });
}

function truthOf({ told }: Chronicle, why: Why, unknown: Unknown): Truth | null {
  const { id, about, options } = unknown;
  const facts = told.flatMap(({ fact, kept }) => (kept ? [fact] : []));
  const determined = facts.find((fact) => fact.type === 'determined' && fact.unknown === id);
  if (determined?.type !== 'determined') return null;
  const found = facts.find((fact) => fact.type === 'found_out' && fact.unknown === id);
  const until = found?.seq ?? Number.MAX_SAFE_INTEGER;
  const pointers = facts.filter((fact) => fact.seq < until && pointsTo(fact, about));
  const subject = why.glossary.subject(about);
  return {
    id,
    title: why.glossary.thing(refOf('unknown', id)),
    about: subject,
    text: options.find((option) => option.id === determined.option)?.text ?? determined.option,
    told: unknown.told,
    seq: determined.seq,
    fixed: determined.roll === null,
    found: found === undefined ? null : { seq: found.seq, turn: why.glossary.turn(found.turn) },
    pointers: pointers.flatMap(({ seq }) => why.step(seq) ?? []),
  };
}

/** A dossier about it, or more that was learnt of it. */
function pointsTo(fact: Fact, about: string): boolean {
  if (fact.type === 'took_up') return fact.subject === about;
  return (
    fact.type === 'changed' && fact.value === valueOf(about, 'known') && fact.applied > 0 && fact.by.kind !== 'start'
  );
}
