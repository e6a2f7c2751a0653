import { describe, expect, test } from 'vitest';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';
import { type Picture, pictureOf } from './picture.ts';
import { FIRST_TURN, play, resolvedSmall } from '../../debrief/played.fixture.ts';
import type { Session } from '../session.ts';

const tie: NonNullable<AuthoredScenario['ties']>[number] = {
  id: 'old_debt',
  a: 'guard',
  b: 'crew',
  kind: 'owes',
  text: 'A boat and a brother.',
  known: 2,
};

function pictureWith(change: (scenario: AuthoredScenario) => void): Picture {
  return pictureOf(play([], resolvedSmall(change)));
}

const knownActors = (picture: Picture) => picture.actors.map(({ id }) => id);

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
    expect(less.routes.map(({ id }) => id)).toEqual(['road']);
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

  test('takes trends from the turn before, by the same comparison as the report', () => {
    const moved = (by: number): Picture =>
      pictureOf(
        play(
          FIRST_TURN,
          resolvedSmall((scenario) => {
            for (const one of scenario.indicators)
              if (one.id === 'integrity') Object.assign(one, { start: 39, shown: 'band' });
            scenario.rules = [
              { id: 'r', title: 'R', effects: [{ change: 'indicator.integrity', by }], provenance: ['design'] },
            ];
            for (const actor of scenario.actors) actor.known = 0;
          }),
        ),
      );
    const trend = ({ indicators }: Picture) => indicators.find(({ path }) => path === 'indicator.integrity')?.trend;
    const headline = ({ report }: Picture) => report?.lines.some(({ path }) => path === 'indicator.integrity');
    const seen = [-3, -1, 0, 1, 2, 3].map((by) => [trend(moved(by)), headline(moved(by))]);
    const [steady, up, down] = [
      ['same', false],
      ['up', true],
      ['down', true],
    ];
    // From 39 a step of 1 is across the edge of a band.
    expect(seen).toEqual([down, steady, steady, steady, steady, up]);
  });

  test('rests on nothing that the cell cannot see: watchpoints and tasks that look at it are silent', () => {
    const watching = (when: string) =>
      pictureWith((scenario) => {
        for (const actor of scenario.actors) if (actor.id === 'crew') actor.known = 1;
        scenario.watchpoints = [{ id: 'w', when, text: 'Look here.' }];
        for (const task of scenario.mandate.tasks) task.progress = when.replace(/ .*/, '');
      });
    const told = ({ matters, mandate }: Picture) => [matters.length, mandate.tasks[0]?.progress !== null];
    expect(told(watching('indicator.consent >= 0'))).toEqual([1, true]);
    expect(told(watching('actor.guard.wealth >= 0'))).toEqual([1, true]);
    expect(told(watching('actor.crew.known >= 0'))).toEqual([1, true]);
    expect(told(watching('actor.crew.wealth >= 0'))).toEqual([0, false]);
    expect(told(watching('indicator.integrity >= 0'))).toEqual([0, false]);
  });

  test('says that tasks can be asked for only where a measure asks for one', () => {
    const asking = (to: boolean) =>
      pictureWith((scenario) => {
        const [measure] = scenario.measures;
        const [task] = scenario.mandate.tasks;
        Object.assign(measure ?? {}, { end: [{ set: `task.${task?.id}`, to }] });
      }).mandate.asks;
    expect(pictureWith(() => {}).mandate.asks).toBe(false);
    expect(asking(false)).toBe(false);
    expect(asking(true)).toBe(true);
  });

  test('is plain data: it survives JSON, and shares nothing with the world', () => {
    const session: Session = play(FIRST_TURN);
    const picture = pictureOf(session);
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
    const ours = objectsIn(session.header.scenario);
    expect([...objectsIn(picture)].filter((one) => ours.has(one))).toEqual([]);
  });
});

function objectsIn(root: object): ReadonlySet<object> {
  const found = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || found.has(value)) return;
    found.add(value);
    Object.values(value).forEach(visit);
  };
  visit(root);
  return found;
}
