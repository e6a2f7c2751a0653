import { describe, expect, it } from 'vitest';
import { shippedScenarios } from '../../simulate/shipped.fixture.ts';
import type { Scenario } from '../language/schema.ts';
import { coursesOf } from './courses.ts';
import type { Point } from './outlines.ts';

type Terrain = NonNullable<Scenario['terrain']>;
type Way = [number, number][];

const SQUARE: Way = [
  [100, 100],
  [500, 100],
  [500, 500],
  [100, 500],
];

/** The way of a route with these points in a square country with this terrain. */
function courseOf(points: Way, terrain: Terrain, polygon: Way = SQUARE): readonly Point[] {
  const land = { regions: [{ polygon }], routes: [{ id: 'way', points }], terrain };
  return coursesOf(land).get('way') ?? [];
}

/** How far the farthest of its points is from a level line. */
const offLevel = (course: readonly Point[], y: number) => Math.max(...course.map((at) => Math.abs(at[1] - y)));
const level = (kind: Terrain[number]['kind'], y: number): Terrain => [
  {
    kind,
    points: [
      [120, y],
      [300, y],
      [480, y],
    ],
  },
];
const ACROSS: Way = [
  [130, 240],
  [470, 240],
];

describe('the way of a route', () => {
  it('is straight where there is nothing to follow', () => {
    expect(courseOf(ACROSS, [])).toEqual(ACROSS);
    expect(courseOf(ACROSS, level('ridge', 260))).toEqual(ACROSS);
    expect(courseOf(ACROSS, level('marsh', 260))).toEqual(ACROSS);
  });

  it.each(['road', 'track', 'river'] as const)('follows a %s beside it, and ends where it ends', (kind) => {
    const course = courseOf(ACROSS, level(kind, 262));
    expect([course[0], course.at(-1)]).toEqual(ACROSS);
    expect(course.filter(([, y]) => y === 262).length).toBeGreaterThan(20);
  });

  it('makes no great detour', () => {
    expect(courseOf(ACROSS, level('road', 420))).toEqual(ACROSS);
  });

  it('changes from one way to another where they meet', () => {
    const cross: Terrain = [
      ...level('road', 300),
      {
        kind: 'track',
        points: [
          [306, 120],
          [306, 300],
          [306, 480],
        ],
      },
    ];
    const course = courseOf(
      [
        [130, 300],
        [306, 470],
      ],
      cross,
    );
    expect(course.every(([x, y]) => y === 300 || x === 306 || (x > 290 && y < 316))).toBe(true);
    expect(course.length).toBeGreaterThan(20);
  });

  it('keeps off the coast where it goes by sea, on the side of the sea', () => {
    const course = courseOf(
      [
        [150, 515],
        [450, 515],
      ],
      [],
    );
    expect(course.length).toBeGreaterThan(10);
    expect(offLevel(course, 511)).toBeLessThanOrEqual(4);
    expect(course.every(([, y]) => y > 500)).toBe(true);
  });

  it('is led onto a way by a point near it, whatever is at its ends', () => {
    const course = courseOf(
      [
        [130, 262],
        [300, 250],
        [470, 262],
      ],
      level('road', 262),
    );
    expect(offLevel(course, 262)).toBe(0);
  });
});

it.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
  'routes of %s have whole units, begin and end where they are said to, and are seen to follow something',
  (_id, scenario) => {
    const courses = coursesOf(scenario);
    for (const { id, points } of scenario.routes) {
      const course = courses.get(id) ?? [];
      expect(course.flat().filter((part) => !Number.isInteger(part))).toEqual([]);
      expect([course[0], course.at(-1)]).toEqual([points[0], points.at(-1)]);
    }
    const longer = scenario.routes.filter(({ id, points }) => (courses.get(id)?.length ?? 0) > 2 * points.length);
    expect(longer.length * 2).toBeGreaterThan(scenario.routes.length);
  },
);
