import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import type { Fact } from '../../log/form/fact.ts';
import type { Input } from '../../log/form/input.ts';
import { chronicleOf } from '../history/chronicle.ts';
import { END_PLANNING, FIRST_TURN, play, playAtRandom, PROCEED, resolvedSmall } from '../played.fixture.ts';
import type { Root } from './weigh-causes.ts';
import { said } from '../../../text/said.fixture.ts';
import { whyOf } from './why.ts';

function explain(log: Parameters<typeof chronicleOf>[0], found: (fact: Fact) => boolean) {
  const chronicle = chronicleOf(log);
  const told = chronicle.told.find(({ fact }) => found(fact));
  if (told === undefined) throw new Error('no such fact');
  return { why: whyOf(chronicle), seq: told.fact.seq };
}
/** Whether a chain may end with this fact. */
function endsAs(root: Root, { type, by }: Fact): boolean {
  switch (root) {
    case 'decision':
      return ['chose', 'ordered', 'withdrew', 'took_up', 'positioned'].includes(type);
    case 'facilitator':
      return by.kind === 'facilitator';
    case 'luck':
      return type === 'rolled' || type === 'drew';
    case 'start':
      return type === 'began';
    case 'dynamics':
      return by.from === null;
  }
}
const changed = (value: string) => (fact: Fact) => fact.type === 'changed' && fact.value === value;

const REFUSE: Input = { kind: 'choose', inject: 'cable', choice: 'refuse' };

describe('why', () => {
  it('given the miniature, then patrolling the coast has armed the hills, and the chain says so', () => {
    const { why, seq } = explain(play(FIRST_TURN), changed('region.hills.security'));
    expect(said(why.chain(seq).sentence)).toBe(
      'Security in the Sorrel Hills fell by 8 to 37, because the Creek Crew went from “Keeping quiet” to “Under arms” ' +
        '(enough money to pay fighters), because the wealth of the Creek Crew rose by 11 to 31 (income from the route), ' +
        'because more redwood timber went by the mangrove creek (9 to 11) (the trade goes where it is pressed least), ' +
        'because pressure in the Salt Coast rose by 30 to 30, because “Joint patrols” (the Salt Coast) was ordered ' +
        '(your decision, Dry season).',
    );
  });

  it('given a rule that nobody set in motion, then the chain ends at how things stood', () => {
    const { why, seq } = explain(play(FIRST_TURN), changed('indicator.integrity'));
    const { root, steps } = why.chain(seq);
    expect(root).toBe('start');
    expect(said(steps.map(({ what }) => what))).toEqual([
      'integrity of institutions fell by 4 to 36',
      'trust in the Salt Coast stood at 40 from the start',
    ]);
    expect(steps[0]?.how).toBe('Where people do not trust the state, tolls corrupt it');
  });

  it('given a change cut off at its limit, then it says what was asked', () => {
    const { why, seq } = explain(play(FIRST_TURN), changed('indicator.consent'));
    expect(said(why.step(seq)?.what)).toBe(
      'host-state consent rose by 5 to 100 (+8 was asked, more than the scale allows)',
    );
  });

  it.each([
    ['without delay', undefined],
    ['with a delay', 1],
  ])('given a paper scheduled %s, then the note stands by the scheduling and by the paper', (_, after) => {
    const scenario = resolvedSmall(({ injects }) => {
      const pay = injects[0]?.choices[0];
      if (pay !== undefined)
        pay.effects = [{ schedule: 'offer', note: 'word gets round', ...(after === undefined ? {} : { after }) }];
    });
    const log = play([...FIRST_TURN, PROCEED, PROCEED], scenario);
    for (const type of ['scheduled', 'presented'] as const) {
      const { why, seq } = explain(log, (fact) => fact.type === type && fact.inject === 'offer');
      expect(why.step(seq)?.how).toBe('word gets round');
    }
  });

  it('given a paper that a choice had scheduled, then its chain ends at that choice', () => {
    const log = play([...FIRST_TURN, PROCEED, PROCEED]);
    const { why, seq } = explain(log, (fact) => fact.type === 'presented' && fact.inject === 'offer');
    expect(said(why.chain(seq).sentence)).toBe(
      '“An offer from the creek” came to the table, because “An offer from the creek” was set for First rains, ' +
        'because “Pay the toll this once” was chosen at “A toll on the pier” (your decision, Dry season).',
    );
  });

  it('given a paper that had to come in its turn, then it says so, and ends at what its condition read or at the scenario', () => {
    const bound = (when?: string) =>
      resolvedSmall(({ injects: [, offer] }) => {
        Object.assign(offer ?? {}, { trigger: { must: 2, ...(when !== undefined && { when }) } });
      });
    const sentence = (when?: string) => {
      const log = play([...FIRST_TURN.slice(0, 2), REFUSE, END_PLANNING, PROCEED, PROCEED], bound(when));
      const { why, seq } = explain(log, (fact) => fact.type === 'presented' && fact.inject === 'offer');
      return said(why.chain(seq).sentence);
    };
    expect(sentence()).toBe(
      '“An offer from the creek” came to the table (it had its place in this turn) (the scenario’s own course).',
    );
    expect(sentence('region.coast.trust > 40')).toContain(
      '(it had its place in this turn), because trust in the Salt Coast rose by 4 to 44',
    );
  });

  it('given a value that the facilitator overrode, then the chain ends at the facilitator', () => {
    const log = play([PROCEED, { kind: 'override', value: 'region.coast.trust', to: 60, reason: 'a rumour' }]);
    const { why, seq } = explain(log, changed('region.coast.trust'));
    expect(why.chain(seq).root).toBe('facilitator');
  });

  it('given a note on an effect of a measure, then it is found when the measure starts', () => {
    const audit = [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'refuse' } as const];
    const later = [PROCEED, PROCEED, END_PLANNING];
    const log = play([...audit, { kind: 'order', measure: 'audit' }, END_PLANNING, ...later.slice(0, 2), END_PLANNING]);
    const { why, seq } = explain(
      log,
      (fact) => fact.type === 'changed' && fact.value === 'indicator.consent' && fact.by.kind === 'measure',
    );
    expect(why.step(seq)?.how).toBe('those who signed the concessions are in the cabinet');
    // begun a turn after it was ordered: then the beginning is worth a word
    expect(said(why.chain(seq).steps.map(({ what }) => what))).toEqual([
      'host-state consent fell by 8 to 83',
      '“Audit of the timber concessions” began',
      '“Audit of the timber concessions” was ordered',
    ]);
  });

  it('given random plays, then every chain of every fact ends, at something that has no cause to tell', () => {
    const program = compileScenario(resolvedSmall());
    for (let seed = 1; seed <= 40; seed++) {
      const chronicle = chronicleOf(playAtRandom(program, seed));
      const why = whyOf(chronicle);
      for (const { fact } of chronicle.told) {
        const { steps, root } = why.chain(fact.seq);
        const end = chronicle.bySeq.get(steps.at(-1)?.seq ?? -1)?.fact;
        expect(end === undefined ? 'no fact' : endsAs(root, end)).toBe(true);
      }
    }
  });

  it('given random plays, then the applied amounts of each value add up to what it became', () => {
    const program = compileScenario(resolvedSmall());
    for (let seed = 1; seed <= 40; seed++) {
      const chronicle = chronicleOf(playAtRandom(program, seed));
      const sums = new Map<string, number>();
      for (const { fact, kept } of chronicle.told) {
        if (!kept) continue;
        if (fact.type === 'began' && typeof fact.to === 'number') sums.set(fact.value, fact.to);
        if (fact.type === 'changed') sums.set(fact.value, (sums.get(fact.value) ?? 0) + fact.applied);
      }
      const { values } = chronicle.stateAfter(chronicle.log.records.length - 1);
      sums.delete('turn');
      for (const [path, sum] of sums) expect(`${path} ${sum}`).toBe(`${path} ${values.get(path)}`);
    }
  });
});
