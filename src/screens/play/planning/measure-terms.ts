// What a measure ties up, spends and takes in time, in one line.

import type { MeasureLegal } from '../../../core/engine/view/legal.ts';
import { say } from '../../../text/say.ts';
import { tellCosts } from '../common/tell-costs.ts';

/** `ties up police teams 2 · spends programme funds 1 · starts in 1 turn · runs 2 turns` */
export function measureTerms({ holds, spends, lead, lasts, renewable, beside }: MeasureLegal): string {
  return [
    ...(holds.length === 0 ? [] : [say('play.plan.ties_up', { costs: tellCosts(holds) })]),
    ...(spends.length === 0 ? [] : [say('play.plan.spends', { costs: tellCosts(spends) })]),
    say('play.plan.starts_in', { n: lead }),
    say('play.plan.runs', { n: lasts }),
    ...(renewable ? [say('play.plan.can_renew')] : []),
    ...(beside ? [say('play.plan.beside')] : []),
  ].join(' · ');
}
