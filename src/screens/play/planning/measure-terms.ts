// What a measure ties up, spends and takes in time, in one line.

import type { MeasureCode } from '../../../core/compile/program.ts';
import type { Scenario } from '../../../core/scenario/language/schema.ts';
import { planWords } from '../../../text/play-text.ts';

/** `ties up police teams 2, spends programme funds 1 · starts in 1 turn · runs 2 turns` */
export function measureTerms(scenario: Scenario, { measure, lead, lasts }: MeasureCode): string {
  const costs = [
    ...listed(scenario, measure.holds, planWords.tiesUp),
    ...listed(scenario, measure.spends, planWords.spends),
  ];
  return [...costs, lead === 0 ? planWords.atOnce : planWords.startsIn(lead), planWords.runs(lasts)].join(' · ');
}

function listed(
  scenario: Scenario,
  record: Readonly<Record<string, number>> | undefined,
  word: string,
): readonly string[] {
  const entries = Object.entries(record ?? {});
  if (entries.length === 0) return [];
  const name = (id: string): string => scenario.capacity.find((one) => one.id === id)?.name.toLowerCase() ?? id;
  return [`${word} ${entries.map(([id, n]) => `${name(id)} ${n}`).join(', ')}`];
}
