// What must hold for any text whatsoever: only located, typed issues; never an exception. How long it takes is
// measured by `npm run bench -- --only hostile`.

import { expect } from 'vitest';
import { sayStart } from '../../text/say.ts';
import { SEVERITIES } from './issue/issue-messages.ts';
import { loadScenario } from './load-scenario.ts';
import type { Library } from './language/schema.ts';

/** Loads the text and checks everything that is promised of any text; returns whether a scenario came out. */
export function checkAnyText(text: string, library: Library): boolean {
  const { scenario, issues } = loadScenario(text, library);
  const lines = text.split('\n');
  for (const issue of issues) {
    const width = lines[issue.line - 1]?.length;
    const fits = Object.hasOwn(SEVERITIES, issue.code) && sayStart(issue.message).length > 0 && width !== undefined;
    if (!fits || issue.column < 1 || issue.column > width + 1) expect(issue).toBe('an issue with a place in the text');
  }
  expect(scenario === null).toBe(issues.some((issue) => issue.severity === 'error'));
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  return scenario !== null;
}
