// A choice as the debrief shows it: what lay on the table, who leaned where before anybody spoke, what was chosen and what was not,
// the reasons, the dissent, the prediction, and what had been opened before.

import { restOf } from '../../ref/value-path.ts';
import type { Sayable } from '../../ref/message.ts';
import { outcomeShown } from '../../log/form/as-shown.ts';
import type { LogRecord } from '../../log/form/record-schema.ts';
import type { Choice } from '../../scenario/language/schema.ts';
import type { Chronicle, Told } from '../history/chronicle.ts';
import { hiddenThen } from '../history/hidden-then.ts';
import type { Glossary } from '../../scenario/names/glossary.ts';
import { tellWhy } from '../why/fact-messages.ts';
import { isOver } from './ending.ts';
import type { Outcome } from './predictions.ts';

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly taken: boolean;
  /** the team did not see it; told only when the session is over */
  readonly hidden: boolean;
}
export interface ChoiceEntry {
  readonly kind: 'choice';
  readonly inject: string;
  readonly title: string;
  readonly options: readonly Option[];
  readonly outcome: string | null;
  /** silent positions, the last of each role */
  readonly positions: readonly { readonly role: Sayable; readonly choice: string }[];
  readonly rationale: string | null;
  readonly dissent: string | null;
  readonly prediction: Outcome | null;
  /** names of what was opened between the paper and the decision */
  readonly opened: readonly Sayable[];
}

export function describeChoice(
  chronicle: Chronicle,
  glossary: Glossary,
  { fact, n }: Told,
  prediction: Outcome | null,
): ChoiceEntry | null {
  if (fact.type !== 'chose') return null;
  const { input } = chronicle.log.records[n] ?? {};
  const inject = chronicle.scenario.injects.find(({ id }) => id === fact.inject);
  const taken = inject?.choices.find(({ id }) => id === fact.choice);
  const since = recordsSince(chronicle, n, fact.inject);
  const given = input?.kind === 'choose' ? input : null;
  return {
    kind: 'choice',
    inject: fact.inject,
    title: glossary.inject(fact.inject),
    options: optionsOf(chronicle, inject?.choices ?? [], n, fact.choice),
    outcome: taken === undefined ? null : outcomeShown(taken, fact.variant),
    positions: positionsIn(since, glossary, fact.inject),
    rationale: given?.rationale ?? null,
    dissent: given?.dissent ?? null,
    prediction,
    opened: [...new Set(since.flatMap(({ opened }) => opened ?? []))].map((ref) => tellOpened(glossary, ref)),
  };
}

function optionsOf(chronicle: Chronicle, choices: readonly Choice[], n: number, taken: string): readonly Option[] {
  const hidden = hiddenThen(chronicle.scenario, choices, () => chronicle.stateBefore(n));
  const told = hidden.size === 0 || isOver(chronicle) ? choices : choices.filter(({ id }) => !hidden.has(id));
  return told.map(({ id, label }) => ({ id, label, taken: id === taken, hidden: hidden.has(id) }));
}

/** The records of this line after the one that put the paper on the table, the decision included. */
function recordsSince({ log, parentOf }: Chronicle, n: number, inject: string): readonly LogRecord[] {
  const since: LogRecord[] = [];
  for (let record = log.records[n]; record !== undefined; record = log.records[parentOf(record.n)]) {
    if (record.facts.some((fact) => fact.type === 'presented' && fact.inject === inject)) break;
    since.push(record);
  }
  return since.reverse();
}

function positionsIn(records: readonly LogRecord[], glossary: Glossary, inject: string): ChoiceEntry['positions'] {
  const last = new Map<string, string>();
  for (const fact of records.flatMap(({ facts }) => facts)) {
    if (fact.type === 'positioned' && fact.inject === inject) last.set(fact.role, fact.choice);
  }
  return [...last].map(([role, choice]) => ({ role: glossary.role(role), choice }));
}

/** `advice:toll.police_commissioner` -> the advice of the Police Commissioner */
function tellOpened(glossary: Glossary, opened: string): Sayable {
  const [kind = '', id = ''] = opened.split(':');
  switch (kind) {
    case 'paper':
      return tellWhy('why.opened.paper', { title: glossary.inject(id) });
    case 'questions':
      return tellWhy('why.opened.questions', { title: glossary.inject(id) });
    case 'advice':
      return tellWhy('why.opened.advice', { role: glossary.role(restOf(id)) });
    case 'measure':
      return tellWhy('why.opened.measure', { title: glossary.measure(id) });
    case 'dossier':
      return tellWhy('why.opened.dossier', { thing: glossary.thing(id) });
    case 'briefing':
      return tellWhy('why.opened.briefing');
    default:
      return glossary.thing(`${kind}.${id}`);
  }
}
