// The account of a game as rows to read: what was done in words, and what else could have been done, against it.

import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import type { Fact } from '../../core/log/form/fact.ts';
import type { Sayable } from '../../core/ref/message.ts';
import type { Account, AccountEntry, Alternative } from '../../core/simulate/value/account.ts';
import { tell } from '../../text/tell.ts';

/** All amounts are sums over the futures: points x futures. */
export interface Instead {
  readonly id: string;
  readonly label: Sayable;
  /** worth more than what was done; the true figure lies between `low` and `high` in 95 of 100 cases */
  readonly more: number;
  readonly low: number;
  readonly high: number;
  /** false where the futures cannot tell it from what was done */
  readonly differs: boolean;
}

export interface WorthRow {
  /** number of its record in the log */
  readonly input: number;
  readonly turn: number;
  readonly what: Sayable;
  readonly skill: number;
  readonly luck: number;
  readonly instead: readonly Instead[];
}

/** In the order of the game. What is neither a decision nor moved anything is left out. */
export function worthRows(model: ReportModel, { start, decisions }: Account): readonly WorthRow[] {
  let before = start;
  return decisions.flatMap((entry): readonly WorthRow[] => {
    const { input, turn, id, skill, luck } = entry;
    const taken = before + skill;
    before = taken + luck;
    if (id === null && skill === 0 && luck === 0) return [];
    const instead = entry.alternatives.map((other) => against(other, taken, labelOf(model, entry, other)));
    return [{ input, turn, what: whatWasDone(model, entry), skill, luck, instead }];
  });
}

function against({ id, value, low, high }: Alternative, taken: number, label: Sayable): Instead {
  const [more, least, most] = [value - taken, low - taken, high - taken];
  return { id, label, more, low: least, high: most, differs: least > 0 || most < 0 };
}

/** What it is that was decided; other facts of a record came of it. */
const OWN: ReadonlySet<Fact['type']> = new Set([
  'chose',
  'ordered',
  'withdrew',
  'took_up',
  'fired',
  'held',
  'skipped',
  'changed',
  'set',
  'moved',
]);

function whatWasDone({ chronicle, why }: ReportModel, { input, kind, id }: AccountEntry): Sayable {
  if (id === null) return tell('debrief.worth.step', { kind });
  const own = chronicle.log.records[input]?.facts.find(({ type }) => OWN.has(type));
  return (own && why.step(own.seq)?.what) ?? tell('debrief.worth.step', { kind });
}

/** Beside the other choices of a paper there is only the end of planning. */
function labelOf({ chronicle, why }: ReportModel, { input }: AccountEntry, { id }: Alternative): Sayable {
  const taken = chronicle.log.records[input]?.input;
  const inject = taken?.kind === 'choose' ? taken.inject : null;
  const choices = chronicle.scenario.injects.find((one) => one.id === inject)?.choices ?? [];
  const choice = choices.find((one) => `${inject}.${one.id}` === id);
  if (inject === null || choice === undefined) return tell('debrief.worth.step', { kind: 'end_planning' });
  return why.glossary.choice(inject, choice.id);
}
