import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { inPhase } from './moments.fixture.ts';
import { sceneOf } from './use-room-tone.ts';

const SITUATION = pictureOf(inPhase('situation'));

/** As if everything that is shown stood in this band of trouble, 0 none to 4 worst. */
const allAt = (trouble: 0 | 2 | 4): Picture => {
  const at = <T extends { readonly good: 'up' | 'down' }>(value: T) => ({
    ...value,
    band: (value.good === 'up' ? 4 - trouble : trouble) as 0 | 2 | 4,
  });
  return {
    ...SITUATION,
    indicators: SITUATION.indicators.map(at),
    regions: SITUATION.regions.map((region) => ({ ...region, values: region.values.map(at) })),
  };
};

describe('what goes on around the table', () => {
  test('is the harbour where the country has a port, and the generator at work and where it has none', () => {
    expect(sceneOf(SITUATION).room).toBe('harbour');
    expect(sceneOf(pictureOf(inPhase('planning'))).room).toBe('generator');
    expect(sceneOf({ ...SITUATION, places: [] }).room).toBe('generator');
  });

  test('is the rain at work in the turns in which the author lets it rain', () => {
    const planning = pictureOf(inPhase('planning'));
    expect(planning.rain).toBe(false);
    expect(sceneOf({ ...planning, rain: true }).room).toBe('rain');
    expect(sceneOf({ ...SITUATION, rain: true }).room).toBe('harbour');
  });

  test('is the tenser, the worse it stands with the country', () => {
    expect([allAt(0), allAt(2), allAt(4)].map((picture) => sceneOf(picture).tension)).toEqual([0, 2, 4]);
  });

  test('is calm where nothing is shown', () => {
    expect(sceneOf({ ...SITUATION, indicators: [], regions: [] }).tension).toBe(0);
  });
});
