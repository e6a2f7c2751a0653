// The tags of all measures and choices.

import { checkTags } from '../language/check-tags.ts';
import type { Checking } from './checking.ts';

export function checkAllTags({ scenario, findings }: Checking): void {
  scenario.measures.forEach(({ tags }, k) => checkTags(findings, tags, ['measures', k, 'tags']));
  scenario.injects.forEach(({ choices }, k) =>
    choices.forEach(({ tags }, n) => checkTags(findings, tags, ['injects', k, 'choices', n, 'tags'])),
  );
}
