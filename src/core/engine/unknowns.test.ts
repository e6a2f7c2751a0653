// What is true in a run: drawn or fixed at the start, hidden, found out through dossiers or told by a paper.

import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile/compile-scenario.ts';
import { headerFor, resolvedSmall } from '../debrief/played.fixture.ts';
import { writeLog } from '../log/chain/write-log.ts';
import type { Fact } from '../log/form/fact.ts';
import { DEFAULT_SETTINGS, type Settings } from '../log/form/header.ts';
import { rechained } from '../log/sample-log.fixture.ts';
import type { Input } from '../log/form/input.ts';
import { withSecrets } from '../scenario/secrets.fixture.ts';
import type { AuthoredScenario } from '../scenario/language/schema.ts';
import { changes, END, PROCEED, smallProgram, valueOf } from './small-program.fixture.ts';
import { judgeLog } from './judge-log.ts';
import { beginSession } from './session.ts';
import { beginRun, type Run, step } from './step.ts';
import { tableRunner } from './table-runner.ts';

const program = smallProgram(withSecrets);
const fixed = (unknowns: Record<string, string>, seed = 1) => ({
  seed,
  settings: { ...DEFAULT_SETTINGS, unknowns },
});
const of = <T extends Fact['type']>(facts: readonly Fact[], type: T) =>
  facts.filter((fact): fact is Extract<Fact, { type: T }> => fact.type === type);

function take(run: Run, inputs: readonly Input[]): { run: Run; facts: readonly Fact[] } {
  let now = run;
  const facts: Fact[] = [];
  for (const input of inputs) {
    const next = step(now, input);
    if (next.refused !== undefined) throw new Error(`${input.kind} refused: ${next.refused.code}`);
    now = next.run;
    facts.push(...next.facts);
  }
  return { run: now, facts };
}
const TO_PLANNING: readonly Input[] = [PROCEED, PROCEED, { kind: 'choose', inject: 'cable', choice: 'pay' }];
const OFFER: readonly Input[] = [END, PROCEED, PROCEED, { kind: 'choose', inject: 'offer', choice: 'accept' }];
const ABOUT_CREEK: Input = { kind: 'take_up', subject: 'route.creek' };

describe('given a scenario with unknowns, when a run begins', () => {
  test('then each is drawn by the seed, with dice of its own, in proportion to its weights', () => {
    const drawn = Array.from({ length: 600 }, (_, seed) => of(beginRun(program, { seed }).facts, 'determined'));
    const count = (k: number, option: string) => drawn.filter((facts) => facts[k]?.option === option).length;
    expect(count(0, 'boatmen')).toBeGreaterThan(360);
    expect(count(0, 'boatmen')).toBeLessThan(440);
    expect(count(1, 'ranks')).toBeGreaterThan(260);
    expect(count(1, 'ranks')).toBeLessThan(340);
    const both = drawn.filter(([a, b]) => a?.option === 'governor' && b?.option === 'ranks').length;
    expect(both).toBeGreaterThan(70);
    expect(both).toBeLessThan(130);
    expect(beginRun(program, { seed: 3 }).facts).toEqual(beginRun(program, { seed: 3 }).facts);
    expect(new Set(drawn.flat().map(({ of: sum }) => sum))).toEqual(new Set([3, 2]));
  });

  test('then one that is fixed is not drawn, and the others fall as they did', () => {
    for (let seed = 0; seed < 20; seed++) {
      const [, drawn] = of(beginRun(program, { seed }).facts, 'determined');
      const [creek, guard] = of(beginRun(program, fixed({ creek_of: 'governor' }, seed)).facts, 'determined');
      expect(creek).toMatchObject({ option: 'governor', roll: null, of: 3 });
      expect(guard).toMatchObject({ option: drawn?.option, roll: drawn?.roll });
    }
  });

  test('then what follows from it stands before the first turn, caused by what is true', () => {
    const { run, facts } = beginRun(program, fixed({ creek_of: 'governor', guard_wants: 'the_pier' }));
    const [creek, guard] = of(facts, 'determined');
    const first = facts.findIndex(({ type }) => type === 'determined');
    expect(
      facts.slice(first).map(({ type, by: { kind, id, effect, from } }) => [type, kind, id, effect, from]),
    ).toEqual([
      ['determined', 'start', 'start', null, null],
      ['determined', 'start', 'start', null, null],
      ['changed', 'start', 'unknown.creek_of.governor', 'effects.0', creek?.seq],
      ['changed', 'start', 'unknown.creek_of.governor', 'effects.1', creek?.seq],
      ['moved', 'start', 'unknown.guard_wants.the_pier', 'effects.0', guard?.seq],
      ['changed', 'start', 'unknown.guard_wants.the_pier', 'effects.1', guard?.seq],
    ]);
    const moved = of(facts, 'moved')[0];
    expect(moved?.because).toEqual([creek?.seq]);
    expect(
      ['route.creek.complicity', 'region.hills.trust', 'tie.toll.known'].map((path) => valueOf(run, path)),
    ).toEqual([40, 30, 1]);
    expect(valueOf(run, 'actor.guard.moved')).toBe(0);
    expect(
      beginRun(program, fixed({ creek_of: 'boatmen', guard_wants: 'the_pier' })).facts.some(
        ({ type }) => type === 'moved',
      ),
    ).toBe(false);
  });

  test('then a batch without facts has the same values', () => {
    const table = tableRunner(program.statecharts, program.charts);
    for (let seed = 0; seed < 30; seed++) {
      const bare = beginRun(program, { seed, facts: false, runner: table }).run;
      expect(bare.world.values).toEqual(beginRun(program, { seed }).run.world.values);
    }
  });
});

describe('given an unknown, when a dossier about its subject is in use', () => {
  const begin = () =>
    take(beginRun(program, fixed({ creek_of: 'governor', guard_wants: 'ranks' })).run, TO_PLANNING).run;

  test('then it is not found out while too little is known', () => {
    const { run, facts } = take(begin(), [ABOUT_CREEK, END]);
    expect(of(facts, 'found_out')).toEqual([]);
    expect(valueOf(run, 'unknown.creek_of.known')).toBe(0);
  });

  test('then it is found out at once where enough is known, because the dossier was taken up', () => {
    const known = take(begin(), [{ kind: 'override', value: 'route.creek.known', to: 2 }]);
    const { run, facts } = take(known.run, [ABOUT_CREEK]);
    const [took] = of(facts, 'took_up');
    expect(of(facts, 'found_out')).toMatchObject([
      {
        unknown: 'creek_of',
        option: 'governor',
        by: { kind: 'input', id: 'input.take_up', from: took?.seq },
        because: [known.facts.at(-1)?.seq, took?.seq],
      },
    ]);
    expect(valueOf(run, 'unknown.creek_of.known')).toBe(1);
    expect(of(take(run, [END]).facts, 'found_out')).toEqual([]);
  });

  test('then it is found out at the end of the turn in which enough was learnt, because of that', () => {
    const taken = take(begin(), [ABOUT_CREEK]);
    const raised = take(taken.run, [{ kind: 'override', value: 'route.creek.known', to: 2 }]);
    expect(of(raised.facts, 'found_out')).toEqual([]);
    const { facts } = take(raised.run, [END]);
    const from = raised.facts.at(-1)?.seq;
    expect(of(facts, 'found_out')).toMatchObject([{ by: { kind: 'rule', id: 'engine.dossiers', from } }]);
  });

  test('then not by one that serves no longer', () => {
    const later = take(begin(), [ABOUT_CREEK, ...OFFER.slice(0, 3)]).run;
    const quiet = smallProgram((scenario) => {
      withSecrets(scenario);
      scenario.dossier_lasts = 1;
    });
    const over = take(beginRun(quiet, fixed({})).run, [...TO_PLANNING, ABOUT_CREEK, ...OFFER.slice(0, 3)]).run;
    const learnt: readonly Input[] = [
      { kind: 'override', value: 'route.creek.known', to: 3 },
      { kind: 'choose', inject: 'offer', choice: 'decline' },
      END,
    ];
    expect(of(take(later, learnt).facts, 'found_out')).toHaveLength(1);
    expect(of(take(over, learnt).facts, 'found_out')).toEqual([]);
  });

  test('then a paper can tell it outright, caused by its very effect, and only once', () => {
    const { facts } = take(begin(), OFFER);
    expect(of(facts, 'found_out')).toMatchObject([
      { unknown: 'creek_of', by: { kind: 'input', id: 'choice.offer.accept', effect: 'effects.1' } },
    ]);
    const knew = take(begin(), [{ kind: 'override', value: 'route.creek.known', to: 2 }, ABOUT_CREEK, ...OFFER]);
    expect(of(knew.facts, 'found_out')).toHaveLength(1);
  });

  test('then conditions read what is true, and whether it is known', () => {
    const security = (wants: string) => {
      const { run } = beginRun(program, fixed({ creek_of: 'boatmen', guard_wants: wants }));
      const { facts } = take(run, [...TO_PLANNING, END]);
      return changes(facts).filter((change) => change.includes('rule.seen'));
    };
    expect(security('ranks')).toEqual([]);
    expect(security('the_pier')).toHaveLength(1);
  });
});

describe('given a scenario whose dossiers tie up capacity', () => {
  const lasting = (turns: number) => (scenario: AuthoredScenario) => {
    withSecrets(scenario);
    scenario.dossier_lasts = turns;
    scenario.dossiers_per_turn = 4;
  };
  const planning = (turns: number) => take(beginRun(smallProgram(lasting(turns)), fixed({})).run, TO_PLANNING).run;
  const free = (run: Run) => valueOf(run, 'capacity.analysts');

  test('then it is held while the dossier serves, and back when it does not', () => {
    const taken = take(planning(1), [ABOUT_CREEK]);
    expect(free(taken.run)).toBe(1);
    const [took] = of(taken.facts, 'took_up');
    expect(of(taken.facts, 'changed')).toMatchObject([
      { by: { id: 'input.take_up', effect: 'dossier_holds.analysts', from: took?.seq } },
    ]);
    const ended = take(taken.run, [END]);
    expect(free(ended.run)).toBe(2);
    expect(of(ended.facts, 'changed').filter(({ value }) => value === 'capacity.analysts')).toMatchObject([
      { applied: 1, by: { id: 'engine.dossiers', effect: 'dossier_holds.analysts', from: took?.seq } },
    ]);
    expect(free(take(planning(2), [ABOUT_CREEK, END]).run)).toBe(1);
  });

  test('then one that serves is taken up anew for nothing more', () => {
    const again = take(planning(2), [ABOUT_CREEK, ...OFFER, ABOUT_CREEK]);
    expect(free(again.run)).toBe(1);
  });

  test('then it is refused while there is not enough, and nothing changes', () => {
    const { run } = take(planning(2), [ABOUT_CREEK, { kind: 'take_up', subject: 'actor.guard' }]);
    const refused = step(run, { kind: 'take_up', subject: 'actor.crew' });
    expect(refused.refused).toEqual({ code: 'no_capacity', about: 'capacity.analysts' });
    expect(free(run)).toBe(0);
  });
});

describe('given a measure that asks how deep the dossier is', () => {
  const deep = smallProgram((scenario) => {
    withSecrets(scenario);
    const [patrol] = scenario.measures;
    if (patrol === undefined) throw new Error('the small scenario has a patrol');
    Object.assign(patrol, { informed_at: 3, blind: { start: [] } });
  });
  const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'coast' };
  const ABOUT_ROAD: Input = { kind: 'take_up', subject: 'route.road' };

  test('then the order is informed only from that rung on, and the fact says why', () => {
    const { run } = take(beginRun(deep, fixed({})).run, [...TO_PLANNING, ABOUT_ROAD]);
    expect(of(take(run, [PATROL]).facts, 'ordered')).toMatchObject([{ informed: false }]);
    const learnt = take(run, [{ kind: 'override', value: 'route.road.known', to: 3 }]);
    const [ordered] = of(take(learnt.run, [PATROL]).facts, 'ordered');
    expect(ordered).toMatchObject({ informed: true });
    expect(ordered?.because).toContain(learnt.facts.at(-1)?.seq);
  });
});

describe('given a log whose settings name what its scenario does not have', () => {
  const scenario = resolvedSmall(withSecrets);
  const { header, records } = beginSession(compileScenario(scenario), headerFor(scenario));
  const judged = (settings: Partial<Settings>) =>
    judgeLog(writeLog(rechained({ ...header, settings: { ...header.settings, ...settings } }, records)));

  test.each<Partial<Settings>>([
    { unknowns: { creek_of: 'nobody' } },
    { unknowns: { river_of: 'governor' } },
    { withheld: ['nowhere'] },
  ])('then %j is refused at its first line', (settings) => {
    expect(judged({})).toMatchObject({ ok: true });
    expect(judged(settings)).toMatchObject({ ok: false, code: 'engine.facts_differ', line: 1 });
  });
});
