import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../compile/compile-scenario.ts';
import type { Session } from '../../engine/session.ts';
import { stateOfWorld } from '../../engine/state-hash.ts';
import type { Input } from '../../log/form/input.ts';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';
import { chronicleOf } from './chronicle.ts';
import { readValue } from './fold-facts.ts';
import { END_PLANNING, FIRST_TURN, play, playAtRandom, PROCEED, resolvedSmall } from '../played.fixture.ts';

/** What the engine holds; `.moved` is the engine's own memory and no fact speaks of it. */
function engineValues({ run }: Session): Record<string, unknown> {
  const { values, charts } = stateOfWorld(run.world);
  const all = Object.entries({ ...values, ...charts }).filter(([path]) => !path.endsWith('.moved'));
  return Object.fromEntries(all);
}

function renewable(scenario: AuthoredScenario): void {
  scenario.turns = 6;
  delete scenario.turn_names;
  const harm = [{ change: 'target.trust', by: -1 }];
  scenario.measures[0] = { use: 'patrol', renewable: true, lasts: 1, blind: { start: harm } };
}

/** The first ends in the resolution of turn 3, and can be renewed in that turn. */
function ofTwoTurns(scenario: AuthoredScenario): void {
  renewable(scenario);
  Object.assign(scenario.measures[0] as object, { lasts: 2 });
}

const REFUSE: Input = { kind: 'choose', inject: 'cable', choice: 'refuse' };
const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'coast' };
const TAKE_BACK: Input = { kind: 'withdraw', measure: 'patrol', target: 'coast' };
const READ: Input = { kind: 'take_up', subject: 'actor.guard' };
/** to planning of the next turn */
const NEXT: readonly Input[] = [END_PLANNING, PROCEED, PROCEED];

describe('folding facts', () => {
  it.each([
    ['', resolvedSmall()],
    [' of renewable orders', resolvedSmall(renewable)],
  ])('given random plays%s, then after every input the values are those of the engine', (_, played) => {
    const program = compileScenario(played);
    for (let seed = 1; seed <= 40; seed++) {
      playAtRandom(program, seed, (session) => {
        const { stateAfter, scenario } = chronicleOf(session);
        const state = stateAfter(session.records.length - 1);
        for (const [path, value] of Object.entries(engineValues(session))) {
          const folded = readValue(scenario, state, path) ?? (typeof value === 'boolean' ? false : 0);
          expect(`${path}: ${folded}`).toBe(`${path}: ${String(value)}`);
        }
      });
    }
  });

  it.each([
    ['blind', 'informed', [], [READ], 1],
    ['informed', 'blind', [READ], [], 0],
  ] as const)(
    'given an order that is %s and renewed as one that is %s, then what is taken back is the second, and what ends the first',
    (_first, _second, before, then, blind) => {
      const both = [PROCEED, PROCEED, REFUSE, ...before, PATROL, ...NEXT, ...NEXT, ...then, PATROL];
      const session = play([...both, TAKE_BACK], resolvedSmall(ofTwoTurns));
      const { stateAfter, scenario } = chronicleOf(session);
      const state = stateAfter(session.records.length - 1);
      expect(state.orders.get('patrol@coast')).toEqual([before.length > 0]);
      const next = play([...both, END_PLANNING], resolvedSmall(ofTwoTurns));
      const ended = chronicleOf(next).stateAfter(next.records.length - 1);
      expect(ended.orders.get('patrol@coast')).toEqual([then.length > 0]);
      const read = (path: string) => readValue(scenario, state, path) ?? 0;
      expect([read('measure.patrol.blind'), read('measure.patrol.ordered'), read('measure.patrol.active')]).toEqual([
        blind,
        1,
        1,
      ]);
      expect(engineValues(session)['measure.patrol.blind']).toBe(blind);
    },
  );

  it('given the first turn of the miniature, then its values are those worked out by hand', () => {
    const chronicle = chronicleOf(play(FIRST_TURN));
    const state = chronicle.stateAfter(5);
    const read = (path: string) => readValue(chronicle.scenario, state, path);
    expect(read('indicator.consent')).toBe(100);
    expect(read('indicator.integrity')).toBe(36);
    expect(read('actor.crew.state')).toBe('armed');
    expect(read('region.hills.security')).toBe(37);
    expect(read('national.security')).toBe(41);
    expect(read('capacity.police')).toBe(2);
    expect(read('measure.patrol.ordered')).toBe(1);
    expect(read('indicator.none')).toBeNull();
  });

  it('given a decision taken back, then its branch is abandoned and the turns are those of the branch that counts', () => {
    const log = play([...FIRST_TURN, { kind: 'rewind', to: 2 }, { kind: 'choose', inject: 'cable', choice: 'refuse' }]);
    const { told, turns, keptRecords, stateBefore } = chronicleOf(log);
    expect(keptRecords.map(({ n }) => n)).toEqual([0, 1, 2, 6, 7]);
    expect(told.filter(({ fact }) => fact.type === 'chose').map(({ kept }) => kept)).toEqual([false, true]);
    expect(turns).toEqual([{ turn: 1, n: 7, complete: false }]);
    expect(stateBefore(7).values.get('indicator.consent')).toBe(95);
  });

  it('given a turn resolved and the next one begun, then only the first is complete', () => {
    const { turns } = chronicleOf(play([...FIRST_TURN, PROCEED, PROCEED]));
    expect(turns).toEqual([
      { turn: 1, n: 5, complete: true },
      { turn: 2, n: 7, complete: false },
    ]);
  });
});
