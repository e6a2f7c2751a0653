import { describe, expect, test } from 'vitest';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';
import { type Picture, pictureOf } from './picture.ts';
import { play, smallProgram } from '../small-program.fixture.ts';

const tie: NonNullable<AuthoredScenario['ties']>[number] = {
  id: 'old_debt',
  a: 'guard',
  b: 'crew',
  kind: 'owes',
  text: 'A boat and a brother.',
  known: 2,
};

function pictureWith(change: (scenario: AuthoredScenario) => void): Picture {
  return pictureOf(play(smallProgram(change), []).run, null);
}

const knownActors = (picture: Picture) => picture.actors.map(({ actor }) => actor.id);

describe('the picture of the mission’s own cell', () => {
  test('has no actor, tie or route of which nothing is known, and no tie to such an actor', () => {
    const all = pictureWith((scenario) => {
      scenario.ties = [tie];
    });
    expect(knownActors(all)).toEqual(['guard', 'crew']);
    expect(all.ties).toHaveLength(1);
    const less = pictureWith((scenario) => {
      scenario.ties = [tie];
      for (const actor of scenario.actors) if (actor.id === 'crew') actor.known = 0;
      for (const route of scenario.routes) if (route.id === 'creek') route.known = 0;
    });
    expect(knownActors(less)).toEqual(['guard']);
    expect(less.ties).toEqual([]);
    expect(less.routes.map(({ route }) => route.id)).toEqual(['road']);
    const secret = pictureWith((scenario) => {
      scenario.ties = [{ ...tie, known: 0 }];
    });
    expect(secret.ties).toEqual([]);
  });

  test.each([
    [1, null, null],
    [2, 'quiet', null],
    [3, 'quiet', 15],
  ] as const)('is as exact as what is known: at %i', (known, state, flow) => {
    const picture = pictureWith((scenario) => {
      for (const one of [...scenario.actors, ...scenario.routes]) one.known = known;
    });
    expect(picture.actors.map((actor) => actor.state?.id ?? null)).toEqual([state, state]);
    expect(picture.routes[0]?.flow).toBe(flow);
  });

  test('has no hidden indicator, and a number only where it is shown exactly', () => {
    const picture = pictureWith((scenario) => {
      for (const one of scenario.indicators) if (one.id === 'consent') one.shown = 'exact';
    });
    expect(picture.indicators.map(({ path, exact }) => [path, exact])).toEqual([['indicator.consent', 95]]);
    expect(picture.regions.flatMap(({ values }) => values.map(({ exact }) => exact))).toEqual([null, null, null, null]);
  });

  test('takes trends from the run that it is compared with', () => {
    const program = smallProgram((scenario) => {
      for (const one of scenario.indicators) if (one.id === 'consent') one.start = 60;
    });
    const before = play(program, [{ kind: 'proceed' }]);
    const after = play(program, [
      { kind: 'proceed' },
      { kind: 'proceed' },
      { kind: 'choose', inject: 'cable', choice: 'pay' },
    ]);
    expect(pictureOf(after.run, before.run).indicators[0]?.trend).toBe('up');
    expect(pictureOf(after.run, after.run).indicators[0]?.trend).toBe('same');
  });
});
