// What `simulate` counts without facts is what the facts of the same plays tell.

import { endingOf } from '../engine/world.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Program } from '../compile/program.ts';
import { headerFor } from '../debrief/played.fixture.ts';
import { beginSession } from '../engine/session.ts';
import type { Fact } from '../log/form/fact.ts';
import { playSession } from './play-session.ts';
import { randomPolicy } from './random-policy.ts';
import { sampler } from './sample.ts';
import { programsToPlay } from './shipped.fixture.ts';
import { percentile, statisticsOf } from './statistics.ts';
import { addTally, emptyTally, INDICATOR_VALUES } from './tally.ts';

const SEEDS = 40;

/** Everything a play reached, by the names that statistics use, each once. */
function reachedIn(facts: readonly Fact[]): ReadonlySet<string> {
  const reached = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'presented') reached.add(`injects ${fact.inject}`);
    if (fact.type === 'chose') reached.add(`choices ${fact.inject}.${fact.choice}`);
    if (fact.type === 'ordered') reached.add(`measures ${fact.measure}`);
    if (fact.type === 'ended') reached.add(`endings ${fact.ending}`);
    const [, actor] = /^actor\.(\w+)\.state$/.exec(fact.type === 'began' ? fact.value : '') ?? [];
    if (fact.type === 'began' && actor !== undefined) reached.add(`actorStates ${actor}.${fact.to}`);
    if (fact.type === 'moved' && fact.chart.startsWith('actor.'))
      reached.add(`actorStates ${fact.chart.slice('actor.'.length)}.${fact.to}`);
  }
  return reached;
}

function countByFacts(program: Program): Map<string, number> {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const session = playSession(beginSession(program, headerFor(program.scenario, seed)), randomPolicy);
    for (const key of reachedIn(session.records.flatMap((record) => record.facts)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

describe('statistics', () => {
  test.each(programsToPlay())('of %s count what its facts tell', (_id, program) => {
    const { endings, reached, unreached } = statisticsOf(program.scenario, sampler(program, randomPolicy)(0, SEEDS));
    const counted = Object.entries({ endings, ...reached }).flatMap(([kind, counts]) =>
      Object.entries(counts).map(([id, count]) => [`${kind} ${id}`, count] as const),
    );
    const facts = countByFacts(program);
    expect(new Map(counted.filter(([, count]) => count > 0))).toEqual(facts);
    for (const [kind, ids] of Object.entries(unreached))
      expect(ids.filter((id) => facts.has(`${kind} ${id}`))).toEqual([]);
  });

  test.each(programsToPlay())('of %s give each choice the mean grade of the plays with it', (_id, program) => {
    const { grades, reached } = statisticsOf(program.scenario, sampler(program, randomPolicy)(0, SEEDS));
    const graded = new Map<string, number[]>([['all', []]]);
    for (let seed = 0; seed < SEEDS; seed++) {
      const session = playSession(beginSession(program, headerFor(program.scenario, seed)), randomPolicy);
      const facts = session.records.flatMap((record) => record.facts);
      const ending = endingOf(session.run.world)?.id;
      const grade = program.scenario.endings.find(({ id }) => id === ending)?.grade ?? 0;
      const taken = facts.flatMap((fact) => (fact.type === 'chose' ? [`${fact.inject}.${fact.choice}`] : []));
      for (const id of ['all', ...new Set(taken)]) graded.set(id, [...(graded.get(id) ?? []), grade]);
    }
    const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
    expect(Object.keys(grades.choices)).toEqual(Object.keys(reached.choices));
    expect(grades.mean).toBeCloseTo(mean(graded.get('all') ?? []), 1.9);
    for (const [id, grade] of Object.entries(grades.choices))
      expect(grade).toBeCloseTo(mean(graded.get(id) ?? []), 1.9);
  });

  test('add up the same in whatever parts the plays are counted', () => {
    const [, program] = programsToPlay().at(-1) as readonly [string, Program];
    const sample = sampler(program, randomPolicy);
    const parts = [sample(70, 30), sample(0, 1), sample(1, 69)];
    const sum = emptyTally(program);
    for (const part of parts) addTally(sum, part);
    expect(sum).toEqual(sample(0, 100));
  });

  test('percentiles are those of the sorted values', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 300 }), fc.constantFrom(10, 50, 90), (values, p) => {
        const counts = Array.from(
          { length: INDICATOR_VALUES },
          (_, value) => values.filter((one) => one === value).length,
        );
        const sorted = [...values].sort((a, b) => a - b);
        expect(percentile(counts, values.length, p)).toBe(sorted[Math.ceil((values.length * p) / 100) - 1]);
      }),
    );
  });
});
