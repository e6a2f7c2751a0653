import { expect, test } from 'vitest';
import { nameScenario } from '../scenario/names/named-scenario.ts';
import { resolvedSmall } from '../debrief/played.fixture.ts';
import { type Called, testText } from './text-of.ts';

const named = nameScenario(resolvedSmall());
const called: Called = {
  path: (slot) => named.layout.slots[slot]?.path ?? '',
  state: (_, index) => ['quiet', 'armed'][index] ?? '',
  mean: () => 'national.trust',
};

test.each([
  'indicator.consent >= 50',
  'national.trust < 40',
  "actor.guard.state == 'armed'",
  "actor.guard.state != 'quiet'",
  'min(indicator.consent, turn) - 2 > -(turn * 3)',
  '(indicator.consent + 1) * 2 <= turn / 3',
  '(turn > 1) && (!(turn > 2) || (inject.cable.fired == 1))',
  '(turn > 1) ? (turn > 2) : (turn > 3)',
])('the text of %s reads as the same condition again', (text) => {
  const parsed = named.test(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const again = named.test(testText(parsed.tree, called));
  expect(again).toEqual(parsed);
});
