// Where a team stops for the day: each place once, in the order in which it is come to, and with something left to play after it.

import type { Checking } from './checking.ts';

export function checkBreaks({ scenario: { breaks = [], turns }, findings, isMended }: Checking): void {
  breaks.forEach(({ after: turn }, k) => {
    const path = ['breaks', k, 'after'];
    const before = breaks[k - 1]?.after ?? 0;
    if (turn >= turns && !isMended(['turns'])) findings.add('break.late', { path }, { turn, turns });
    if (turn <= before) findings.add('break.order', { path }, { turn, before });
  });
}
