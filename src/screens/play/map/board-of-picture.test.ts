import { describe, expect, it } from 'vitest';
import { play, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import type { AuthoredScenario } from '../../../core/scenario/language/schema.ts';
import { boardOfPicture } from './board-of-picture.ts';

function boardWith(change: (scenario: AuthoredScenario) => void = () => {}) {
  const scenario = resolvedSmall(change);
  return boardOfPicture(scenario, pictureOf(play([], scenario).run, null), {
    theme: 'light',
    reducedMotion: true,
    selected: null,
    dimmed: false,
    presence: new Map([['coast', ['Joint patrols']]]),
  });
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
    expect(tokens.map(({ id, kind }) => [id, kind])).toEqual([['mission_coast', 'mission']]);
  });
});
