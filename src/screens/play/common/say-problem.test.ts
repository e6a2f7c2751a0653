import { describe, expect, it } from 'vitest';
import { play, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { REFUSALS } from '../../../core/engine/refusal.ts';
import { takeStep } from '../../../core/engine/session.ts';
import { problemOf, problemOfInput } from '../../../core/engine/view/problem.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { sayProblem } from './say-problem.ts';

const PAY: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
const planning = play([PROCEED, PROCEED, PAY]);
const { world } = planning.run;

function refused(input: Input) {
  const taken = takeStep(planning, input);
  if (taken.ok) throw new Error('it was taken');
  return sayProblem(problemOfInput(world, input, taken.refused));
}

describe('why something cannot be done', () => {
  it('is said with titles instead of ids', () => {
    expect(refused({ kind: 'fire', inject: 'cable' })).toBe(
      'This paper (A toll on the pier) has come, or is on its way, already.',
    );
    expect(sayProblem(problemOf(world, { code: 'not_mandated', about: 'task.support_police' }))).toContain(
      'Support the national police',
    );
  });

  it('names what is short and how much is left', () => {
    expect(sayProblem(problemOf(world, { code: 'no_capacity', about: 'capacity.police' }))).toBe(
      'Not enough police units: 4 left.',
    );
  });

  it('has words for every refusal', () => {
    for (const code of REFUSALS) expect(sayProblem(problemOf(world, { code }))).toMatch(/^[A-Z].*\.$/);
  });

  it('uses the author’s own words for what it needs', () => {
    const scenario = resolvedSmall((authored) => {
      for (const measure of authored.measures)
        if (measure.id === 'audit') Object.assign(measure, { when: 'turn > 5', needs: 'A longer stay' });
    });
    const { run } = play([PROCEED, PROCEED, PAY], scenario);
    const audit = run.world.program.measures.find(({ measure }) => measure.id === 'audit');
    if (audit === undefined) throw new Error('no audit');
    expect(sayProblem(problemOf(run.world, { code: 'not_met' }, audit))).toBe('Needs: A longer stay.');
    const order: Input = { kind: 'order', measure: 'audit' };
    expect(sayProblem(problemOfInput(run.world, order, { code: 'not_met' }))).toBe('Needs: A longer stay.');
    expect(sayProblem(problemOf(run.world, { code: 'choice_needs' }, null, 'A friend'))).toBe('Needs: A friend.');
    expect(sayProblem(problemOf(run.world, { code: 'not_known' }, { ...audit, needsKnown: 3 }))).toBe(
      'The target must be evidenced first.',
    );
  });
});
