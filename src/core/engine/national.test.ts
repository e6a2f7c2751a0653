// Effects on all host regions at once.

import { describe, expect, test } from 'vitest';
import type { Effect } from '../scenario/language/schema.ts';
import { changes, END, PROCEED, type Played, play, smallProgram, valueOf } from './small-program.fixture.ts';

const TURN = [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'refuse' }, END] as const;
const ofRule = ({ facts }: Played) => changes(facts).filter((line) => line.includes('rule.all'));

const withEffect = (effect: Effect) =>
  smallProgram((scenario) => {
    scenario.regions.push({ ...scenario.regions[1]!, id: 'beyond', side: 'neighbour', neighbours: [] });
    scenario.rules = [{ id: 'all', title: 'All', effects: [effect], provenance: [] }];
  });

describe('given a change of a national value', () => {
  test('then each host region changes by the same amount, worked out once, under the path of the one effect', () => {
    const program = withEffect({ change: 'national.trust', by: 'national.trust - 60' });
    const played = play(program, TURN);
    expect(ofRule(played)).toEqual([
      'region.coast.trust 44->33 asked -11 by rule rule.all effects.0',
      'region.hills.trust 55->44 asked -11 by rule rule.all effects.0',
    ]);
    expect(valueOf(played.run, 'region.beyond.trust')).toBe(55);
  });

  test('when it has a chance, then it is rolled for once, and that stands behind each change', () => {
    const program = withEffect({ change: 'national.trust', by: 5, chance: 50 });
    const counts = new Set<number>();
    for (let seed = 0; seed < 20; seed++) {
      const facts = play(program, TURN, seed).facts.filter(({ by }) => by.id === 'rule.all');
      const [rolled, ...changed] = facts;
      expect(rolled?.type).toBe('rolled');
      for (const fact of changed) expect(fact.because).toContain(rolled?.seq);
      counts.add(changed.length);
    }
    expect(counts).toEqual(new Set([0, 2]));
  });

  test('when it wears off, then each region gets back what it really lost', () => {
    const program = withEffect({ change: 'national.trust', by: -50, lasts: 1, when: 'turn == 1' });
    const { facts, run } = play(program, [...TURN, PROCEED, PROCEED, END]);
    const back = changes(facts).filter((line) => line.includes('effects.0') && line.includes('rule.all'));
    expect(back).toEqual([
      'region.coast.trust 44->0 asked -50 by rule rule.all effects.0',
      'region.hills.trust 55->5 asked -50 by rule rule.all effects.0',
      expect.stringMatching(/^region.coast.trust 0->44 asked 44 by/),
      expect.stringMatching(/^region.hills.trust 5->55 asked 50 by/),
    ]);
    expect([valueOf(run, 'region.coast.trust'), valueOf(run, 'region.hills.trust')]).toEqual([44, 55]);
  });
});

describe('given a running change of a national value', () => {
  const program = smallProgram((scenario) => {
    scenario.rules = [];
    scenario.measures.push({
      ...scenario.measures[1]!,
      id: 'curfew',
      spends: {},
      lead: 0,
      lasts: 1,
      start: [],
      running: [
        { change: 'national.trust', by: 50 },
        { change: 'indicator.consent', by: 1 },
      ],
    });
  });

  test('then what it really changed in each region is taken away again', () => {
    const { facts } = play(program, [
      ...TURN.slice(0, 3),
      { kind: 'order', measure: 'curfew' },
      END,
      PROCEED,
      PROCEED,
      END,
    ]);
    expect(changes(facts).filter((line) => line.includes('measure.curfew'))).toEqual([
      'region.coast.trust 44->94 asked 50 by measure measure.curfew running.0',
      'region.hills.trust 55->100 asked 50 by measure measure.curfew running.0',
      'indicator.consent 91->92 asked 1 by measure measure.curfew running.1',
      'region.coast.trust 94->44 asked -50 by measure measure.curfew running.0',
      'region.hills.trust 100->55 asked -45 by measure measure.curfew running.0',
      'indicator.consent 92->91 asked -1 by measure measure.curfew running.1',
    ]);
  });
});
