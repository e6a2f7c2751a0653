import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../simulate/shipped.fixture.ts';
import { loadScenario } from '../load-scenario.ts';
import { smallLibrary, smallScenario } from '../small-scenario.fixture.ts';
import { estimateMinutes } from './estimate-minutes.ts';
import { paceFor, PACES } from './paces.ts';
import { MINUTES, minutesOfTurn, PEOPLE, planSession } from './plan-session.ts';

const small = loadScenario(JSON.stringify(smallScenario()), smallLibrary()).scenario ?? expect.unreachable();
const SHIPPED = shippedScenarios();
const shipped = (name: string) => SHIPPED.find(({ id }) => id === name) ?? expect.unreachable();
const FLAGSHIP = shipped('the_half_bridge');

describe('the plan of a session', () => {
  test('has all turns where there is time for them, and what is left is for breaks', () => {
    const plan = planSession(small, 3, MINUTES.most);
    expect([plan.turns.length, plan.fits]).toEqual([small.turns, small.turns]);
    expect(plan.planned).toBe(plan.whole);
    expect(plan.planned).toBeLessThan(MINUTES.most);
  });

  test('keeps to the minutes there are, by whole turns, and never has none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: PEOPLE.least, max: PEOPLE.most }),
        fc.integer({ min: MINUTES.least, max: MINUTES.most }),
        (people, minutes) => {
          const { briefing, ending, turns, fits, planned } = planSession(FLAGSHIP, people, minutes);
          const through = (count: number) =>
            turns.slice(0, count).reduce((sum, turn) => sum + minutesOfTurn(turn), briefing + ending);
          expect(planned).toBe(through(fits));
          expect(fits === 1 || planned <= minutes).toBe(true);
          expect(fits === turns.length || through(fits + 1) > minutes).toBe(true);
        },
      ),
    );
  });

  test('for three it comes to what the check estimates, within the rounding of its parts', () => {
    for (const scenario of [small, ...SHIPPED]) {
      const plan = planSession(scenario, 3, MINUTES.most);
      const least = Math.round(paceFor(3).turn * (3 / 16)) < 1 ? 1 : 0; // no part of a turn takes less than a minute
      expect(Math.abs(plan.whole - estimateMinutes(scenario))).toBeLessThanOrEqual(2 + scenario.turns * (1 + least));
    }
  });

  test('more people take longer, up to five; between the sizes that were judged it lies between them', () => {
    const whole = [1, 2, 3, 4, 5, 6, 12].map((people) => planSession(FLAGSHIP, people, 600).whole);
    expect([...whole].sort((a, b) => a - b)).toEqual(whole);
    expect(whole.at(-1)).toBe(whole[4]);
    for (const size of [1, 3, 5] as const) expect(paceFor(size)).toEqual(PACES[size]);
    expect(paceFor(4).turn).toBe((PACES[3].turn + PACES[5].turn) / 2);
  });

  test('five people play the short course in about the ninety minutes that it says', () => {
    const course = shipped('four_quarters');
    const { whole } = planSession(course, 5, MINUTES.most);
    expect(Math.abs(whole - course.minutes) / course.minutes).toBeLessThan(0.25);
  });
});
