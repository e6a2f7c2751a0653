// An entry of the calendar stands there only while players see all that its condition reads: what they never see hides it for good.

import { readsOf } from '../../expression/reads.ts';
import { partsOf } from '../../ref/value-path.ts';
import type { Scenario } from '../language/schema.ts';
import { followedIn } from '../names/followed.ts';
import type { Checking } from './checking.ts';

export function checkCalendar({ scenario, layout, test, findings }: Checking): void {
  scenario.calendar?.forEach(({ when }, k) => {
    const parsed = when === undefined ? null : test(when);
    if (parsed?.ok !== true) return;
    const paths = readsOf(parsed.tree).map((slot) => layout.slots[slot]?.path ?? '');
    const unseen = paths.find((path) => isNeverSeen(scenario, path));
    if (unseen !== undefined) findings.add('calendar.unseen', { path: ['calendar', k, 'when'] }, { path: unseen });
  });
}

function isNeverSeen(scenario: Scenario, path: string): boolean {
  const { kind, id, value } = partsOf(path);
  switch (kind) {
    case 'storyline':
      return !followedIn(scenario).has(id);
    case 'indicator':
      return isHidden(scenario.indicators, id);
    case 'region':
      return isHidden(scenario.regional, value);
    default:
      return false;
  }
}

const isHidden = (list: Scenario['indicators'] | Scenario['regional'], id: string): boolean =>
  list.some((one) => one.id === id && one.shown === 'hidden');
