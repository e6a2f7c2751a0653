// What a measure ties up, spends and takes in time, in one line.

import type { MeasureLegal } from '../../../core/engine/view/legal.ts';
import type { CostPicture } from '../../../core/engine/view/table-picture.ts';
import { planWords } from '../../../text/play-text.ts';

/** `ties up police teams 2, spends programme funds 1 · starts in 1 turn · runs 2 turns` */
export function measureTerms({ holds, spends, lead, lasts }: MeasureLegal): string {
  const costs = [...listed(holds, planWords.tiesUp), ...listed(spends, planWords.spends)];
  return [...costs, lead === 0 ? planWords.atOnce : planWords.startsIn(lead), planWords.runs(lasts)].join(' · ');
}

function listed(costs: readonly CostPicture[], word: string): readonly string[] {
  if (costs.length === 0) return [];
  return [`${word} ${costs.map(({ name, amount }) => `${name.toLowerCase()} ${amount}`).join(', ')}`];
}
