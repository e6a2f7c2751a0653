import { describe, expect, it } from 'vitest';
import type { Scenario } from '../language/schema.ts';
import { shippedScenarios } from '../../simulate/shipped.fixture.ts';
import { type Anchors, anchorsOf, type Land } from './anchors.ts';
import { isInside, type Point } from './outlines.ts';

type Actor = Scenario['actors'][number];

const shipped = shippedScenarios().map((scenario) => [scenario.id, scenario] as const);
const apartBy = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** Where everything stands that is at home in a region, the mission with it. */
function stoodIn(land: Land, region: string, anchors: Anchors = anchorsOf(land)): readonly Point[] {
  const homes = land.actors.filter((actor) => actor.region === region);
  return [anchors.missionIn(region), ...homes.map(({ id }) => anchors.actorIn(id, region))];
}

/** A copy that was never asked, so that nothing is remembered of it. */
const changed = ({ regions, actors, places = [] }: Land, change: (land: Required<Land>) => void): Land => {
  const copy: Required<Land> = structuredClone({ regions, actors, places });
  change(copy);
  return copy;
};

describe.each(shipped)('where things stand in %s', (_id, scenario) => {
  it('is in their own region, in whole units, with room for a token around each and for a name', () => {
    for (const { id, polygon } of scenario.regions) {
      const stood = stoodIn(scenario, id);
      expect(stood.filter((at) => !isInside(at, polygon))).toEqual([]);
      expect(stood.flat().filter((part) => !Number.isInteger(part))).toEqual([]);
      const all = [...stood, anchorsOf(scenario).nameOf(id)];
      const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => apartBy(one, other)));
      expect(Math.min(...pairs)).toBeGreaterThan(48);
    }
  });

  it('does not hang on who comes after, nor on where those are of whom nobody knows', () => {
    const secret = { ...(scenario.actors[0] as Actor), id: 'secret', known: 0 };
    const withSecret = (region: string) => changed(scenario, ({ actors }) => actors.push({ ...secret, region }));
    for (const { id } of scenario.regions) {
      for (const region of scenario.regions) {
        expect(stoodIn(withSecret(region.id), id).slice(0, stoodIn(scenario, id).length)).toEqual(
          stoodIn(scenario, id),
        );
      }
    }
  });
});

describe('where things stand', () => {
  const [, land] = shipped[0] as (typeof shipped)[number];
  const [home, abroad] = land.regions.map(({ id }) => id);
  const someone = land.actors.find(({ region }) => region === home);
  const id = someone?.id ?? '';

  it('is where the scenario says', () => {
    const at: [number, number] = [301, 222];
    const placed = changed(land, ({ regions, actors }) => {
      for (const actor of actors) if (actor.id === id) actor.at = at;
      for (const region of regions)
        if (region.id === home) Object.assign(region, { label_at: [7, 8], mission_at: [9, 10] });
    });
    const anchors = anchorsOf(placed);
    expect([anchors.actorIn(id, home ?? ''), anchors.nameOf(home ?? ''), anchors.missionIn(home ?? '')]).toEqual([
      at,
      [7, 8],
      [9, 10],
    ]);
  });

  it('is off what the scenario placed', () => {
    const [mission = [0, 0] as Point] = stoodIn(land, home ?? '');
    const placed = changed(land, ({ actors }) => {
      for (const actor of actors) if (actor.id === id) actor.at = [...mission];
    });
    expect(apartBy(anchorsOf(placed).missionIn(home ?? ''), mission)).toBeGreaterThan(48);
  });

  it('is a place of its own for who has gone to another region, and the old one for who comes back', () => {
    const anchors = anchorsOf(land);
    const visit = anchors.actorIn(id, abroad ?? '');
    const other = land.regions.find((region) => region.id === abroad);
    expect(isInside(visit, other?.polygon ?? [])).toBe(true);
    expect(stoodIn(land, abroad ?? '').map(String)).not.toContain(String(visit));
    expect(anchors.actorIn(id, home ?? '')).toEqual(stoodIn(land, home ?? '')[1]);
  });

  it('is in a region however small it is', () => {
    const islet = changed(land, ({ regions }) => {
      for (const region of regions)
        if (region.id === home)
          region.polygon = [
            [400, 300],
            [409, 300],
            [405, 309],
          ];
    });
    const [, ...outline] = islet.regions.find((region) => region.id === home)?.polygon ?? [];
    for (const at of stoodIn(islet, home ?? '')) expect(apartBy(at, outline[0] ?? [0, 0])).toBeLessThan(13);
  });
});
