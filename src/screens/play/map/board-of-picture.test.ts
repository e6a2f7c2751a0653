import { describe, expect, it } from 'vitest';
import { FIRST_TURN, play, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import type { Input } from '../../../core/log/form/input.ts';
import type { AuthoredScenario } from '../../../core/scenario/language/schema.ts';
import { targetRef, withoutMission } from '../common/target-ref.ts';
import { boardOfPicture } from './board-of-picture.ts';

const OPTIONS = { theme: 'light', reducedMotion: true, selected: null, lit: [], dimmed: false } as const;
const PATROL: Input = { kind: 'order', measure: 'patrol', target: 'coast' };

/** In planning, with a patrol ordered on the coast. */
function seen(change: (scenario: AuthoredScenario) => void) {
  const session = play([...FIRST_TURN.slice(0, 3), PATROL], resolvedSmall(change));
  return { session, picture: pictureOf(session) };
}

function boardWith(change: (scenario: AuthoredScenario) => void = () => {}) {
  const { picture } = seen(change);
  return boardOfPicture(picture, OPTIONS);
}

const abroad = (scenario: AuthoredScenario): void => {
  for (const region of scenario.regions) if (region.id === 'hills') region.side = 'neighbour';
};

describe('the board of a picture', () => {
  it('draws an international border where host and neighbour share an edge, whichever way round it is drawn', () => {
    expect(boardWith().borders).toEqual([]);
    const { borders, regions } = boardWith(abroad);
    expect(borders.length).toBeGreaterThan(0);
    for (const { points } of borders) {
      for (const { polygon } of regions) {
        for (const point of points) expect(polygon.map(String)).toContain(String(point));
      }
    }
  });

  it('writes the form of a name that the scenario gives for the map, and lists the name itself', () => {
    const { regions } = boardWith((scenario) => {
      for (const region of scenario.regions) delete region.label;
      for (const region of scenario.regions) if (region.id === 'coast') region.label = 'Salt Coast';
    });
    expect(regions.map(({ name, label }) => [name, label])).toEqual([
      ['The Salt Coast', 'Salt Coast'],
      ['The Sorrel Hills', 'The Sorrel Hills'],
    ]);
  });

  it('hatches by what is shown only', () => {
    const shown = boardWith().regions.map(({ level }) => level);
    expect(shown.some((level) => level > 0)).toBe(true);
    const hidden = boardWith((scenario) => {
      for (const value of scenario.regional) value.shown = 'hidden';
    });
    expect(hidden.regions.map(({ level, levelLabel }) => [level, levelLabel])).toEqual([
      [0, ''],
      [0, ''],
    ]);
  });

  it('has neither route nor token of what is unknown', () => {
    const { routes, tokens } = boardWith((scenario) => {
      for (const one of [...scenario.actors, ...scenario.routes]) one.known = 0;
    });
    expect(routes).toEqual([]);
    expect(tokens.map(({ id, kind }) => [id, kind])).toEqual([['mission.coast', 'mission']]);
  });

  it('tells tokens apart by what they stand for, whatever the ids', () => {
    const { tokens } = boardWith((scenario) => {
      const crew = scenario.actors.find(({ id }) => id === 'crew');
      scenario.actors.push({
        ...structuredClone(crew ?? scenario.actors[0]),
        id: 'mission_coast',
        name: 'The Coast Mission',
      } as never);
      scenario.actors.push({
        ...structuredClone(crew ?? scenario.actors[0]),
        id: 'coast',
        name: 'The Coast Guard',
      } as never);
    });
    const opened = tokens.map(({ id }) => targetRef(withoutMission({ kind: 'token', id })));
    expect(opened).toEqual(['actor.guard', 'actor.crew', 'actor.mission_coast', 'actor.coast', 'region.coast']);
    expect(new Set(tokens.map(({ id }) => id)).size).toBe(tokens.length);
  });
});
