import { describe, expect, it } from 'vitest';
import { play, PROCEED, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { REFUSALS } from '../../../core/engine/refusal.ts';
import { takeStep } from '../../../core/engine/session.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { sayOrderProblem, sayProblem } from './say-problem.ts';

const PAY: Input = { kind: 'choose', inject: 'cable', choice: 'pay' };
const planning = play([PROCEED, PROCEED, PAY]);

function refused(input: Input) {
  const taken = takeStep(planning, input);
  if (taken.ok) throw new Error('it was taken');
  return sayProblem(planning, taken.refused);
}

describe('why something cannot be done', () => {
  it('is said with titles instead of ids', () => {
    expect(refused({ kind: 'fire', inject: 'cable' })).toBe(
      'This paper (A toll on the pier) has come, or is on its way, already.',
    );
    expect(sayProblem(planning, { code: 'not_mandated', about: 'task.support_police' })).toContain(
      'Support the national police',
    );
  });

  it('names what is short and how much is left', () => {
    expect(sayProblem(planning, { code: 'no_capacity', about: 'capacity.police' })).toBe(
      'Not enough police units: 4 left.',
    );
  });

  it('has words for every refusal', () => {
    for (const code of REFUSALS) expect(sayProblem(planning, { code })).toMatch(/^[A-Z].*\.$/);
  });

  it('uses the measure’s own words for what it needs', () => {
    const scenario = resolvedSmall((authored) => {
      for (const measure of authored.measures)
        if (measure.id === 'audit') Object.assign(measure, { when: 'turn > 5', needs: 'A longer stay' });
    });
    const session = play([PROCEED, PROCEED, PAY], scenario);
    const audit = session.program.measures.find(({ measure }) => measure.id === 'audit');
    if (audit === undefined) throw new Error('no audit');
    expect(sayOrderProblem(session, audit, { code: 'not_met' })).toBe('Needs: A longer stay.');
    expect(sayOrderProblem(session, { ...audit, needsKnown: 3 }, { code: 'not_known' })).toBe(
      'The target must be evidenced first.',
    );
  });
});
