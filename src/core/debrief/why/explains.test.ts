import { expect, test } from 'vitest';
import type { Fact } from '../../log/form/fact.ts';
import { FIRST_TURN, play, resolvedSmall } from '../played.fixture.ts';
import { chronicleOf } from '../history/chronicle.ts';
import { explains } from './explains.ts';
import { whyOf } from './why.ts';

const RULE = 'rule.pays';
const PATH = 'indicator.consent';
const withRule = (when: string) =>
  resolvedSmall((scenario) => {
    (scenario.rules ??= []).push({
      id: 'pays',
      title: 'It pays',
      when,
      effects: [{ change: 'region.hills.trust', by: 1 }],
      provenance: ['design'],
    });
  });

test.each([
  [`${PATH} >= 58`, 5, true],
  [`${PATH} >= 58`, -5, false],
  [`${PATH} < 40`, -5, true],
  [`${PATH} < 40`, 5, false],
  [`${PATH} > 20 && ${PATH} < 40`, 5, true],
  [`region.hills.trust > 4 && ${PATH} <= 60`, 5, false],
  [`40 - ${PATH} > 3`, -5, true],
  [`!(${PATH} > 60)`, -5, true],
  [`${PATH} + indicator.integrity > 90`, -5, true],
  [`!(${PATH} > 60)`, 5, false],
  [`${PATH} > 20 && ${PATH} - indicator.integrity < 9`, -5, true],
])('given the condition %s and a change by %i, then it explains it or not: %s', (when, applied, so) => {
  const scenario = withRule(when);
  const facts = play(FIRST_TURN, scenario).records.flatMap((record) => record.facts);
  const change = facts.find(({ type }) => type === 'changed');
  if (change?.type !== 'changed') throw new Error('nothing has changed');
  const effect: Fact = { ...change, by: { ...change.by, kind: 'rule', id: RULE } };
  expect(explains(scenario, effect, { ...change, value: PATH, applied })).toBe(so);
});

test('given a value that fell and was still high enough, then the fall is no main cause', () => {
  const scenario = withRule(`${PATH} >= 1`);
  const chronicle = chronicleOf(play(FIRST_TURN, scenario));
  const why = whyOf(chronicle);
  const paid = chronicle.told.filter(({ fact }) => fact.by.id === RULE);
  expect(paid.length).toBeGreaterThan(0);
  for (const { fact } of paid) {
    const main = chronicle.bySeq.get(why.weights.get(fact.seq)?.main ?? -1)?.fact;
    expect(main?.type === 'changed' && main.applied < 0).toBe(false);
  }
});
