import { describe, expect, test } from 'vitest';
import { type Picture, pictureOf } from '../../../core/engine/view/picture.ts';
import { sayStart } from '../../../text/say.ts';
import { mapOfCountry } from '../../../sheets/map/map-of-country.ts';
import { MAP_WORDS } from '../../../sheets/map/map-words.ts';
import { boardOfPicture, mapAfter, mapOfPicture } from '../map/board-of-picture.ts';
import { inPhase, MOMENTS } from './moments.fixture.ts';
import { playedSteps, whatChanged } from './played-steps.ts';

const REPORTS = MOMENTS.map(({ picture }) => picture).filter(({ phase }) => phase === 'report');
const ENDED = MOMENTS.flatMap(({ picture }) => (picture.ending === null ? [] : [picture.ending]));
const END = ENDED[0] ?? expect.unreachable();
const LOOK = { theme: 'light', reducedMotion: false, selected: null, lit: [], dimmed: false } as const;
/** All that has a place on the board while the turn is played. */
const laidOut = (picture: Picture) => boardOfPicture(picture, LOOK).laidAs ?? expect.unreachable();
const SITUATIONS = MOMENTS.map(({ picture }) => picture).filter(({ phase }) => phase === 'situation');

describe('the turn as it is played', () => {
  test('outside the report there is nothing to play', () => {
    expect(playedSteps(pictureOf(inPhase('planning')))).toEqual([]);
    expect(pictureOf(inPhase('planning')).asOpened).toBeNull();
  });

  test('has its steps in the order of the engine, each once, each with words and with things that are on the map', () => {
    const order = ['due', 'measures', 'trade', 'people', 'actors'];
    for (const picture of REPORTS) {
      const steps = playedSteps(picture);
      const kinds = steps.map(({ kind }) => kind);
      expect(kinds).toEqual(order.filter((kind) => kinds.some((one) => one === kind)));
      const map = laidOut(picture);
      const ids = new Set([...map.regions, ...map.routes, ...map.tokens].map(({ id }) => id));
      for (const { kind, lines, details, at } of steps) {
        expect([...lines, ...details].map(sayStart).filter((text) => text === '')).toEqual([]);
        expect(at.filter(({ id }) => !ids.has(id))).toEqual([]);
        expect(at.length > 0 || kind === 'due').toBe(true);
      }
    }
    expect(new Set(REPORTS.flatMap((picture) => playedSteps(picture).map(({ kind }) => kind)))).toEqual(new Set(order));
  });

  test('begins with the map that the team had when the turn opened', () => {
    expect(REPORTS.length).toBeGreaterThan(5);
    for (const picture of REPORTS) {
      const opened = SITUATIONS.find(({ turn }) => turn === picture.turn);
      if (opened === undefined) throw new Error(`turn ${picture.turn} never opened`);
      expect(mapAfter(picture, [])).toEqual(mapOfCountry(opened, MAP_WORDS));
    }
  });

  test('ends with the map of the report', () => {
    for (const picture of REPORTS) {
      const kinds = playedSteps(picture).map(({ kind }) => kind);
      expect(mapAfter(picture, kinds)).toEqual(mapOfPicture(picture));
    }
  });

  test('where the mission comes to work, or leaves, its counter has a sign, and the region is told of with it', () => {
    const seen = REPORTS.flatMap((picture) => {
      const at = playedSteps(picture).find(({ kind }) => kind === 'measures')?.at ?? [];
      const there = ({ regions }: Pick<Picture, 'regions'>, id: string) =>
        regions.find((one) => one.id === id)?.presence.length ?? 0;
      return at.flatMap(({ kind, id, sign }) => {
        if (kind !== 'token') return [];
        const region = id.replace('mission.', '');
        expect(at).toContainEqual({ kind: 'region', id: region });
        const [before, after] = [there(picture.asOpened ?? picture, region), there(picture, region)];
        expect([sign, before, after]).toEqual([after < before ? 'less' : 'more', before, after]);
        return [sign];
      });
    });
    expect(new Set(seen)).toEqual(new Set(['more', 'less']));
  });

  test('a region in which life changed has a sign for each way, and a route of which more is known one too', () => {
    const signs = REPORTS.flatMap((picture) =>
      playedSteps(picture).flatMap(({ kind, at }) => at.map(({ sign }) => `${kind} ${sign}`)),
    );
    expect(signs).toContain('people better');
    expect(signs).toContain('people worse');
    expect(signs).not.toContain('people undefined');
    expect(signs).toContain('trade clearer');
  });

  test('what is only known better is told of in the turn, and is no change that the mission leaves', () => {
    const words = 'Better known:';
    const told = REPORTS.flatMap((picture) => playedSteps(picture).flatMap(({ lines }) => lines.map(sayStart)));
    expect(told.some((line) => line.startsWith(words))).toBe(true);
    const asOver = REPORTS.map((picture): Picture => ({ ...picture, ending: END }));
    const left = asOver.flatMap(whatChanged).map(sayStart);
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((line) => line.startsWith(words))).toEqual([]);
  });

  test('tells of traffic that grew on one route and shrank on another in the same step', () => {
    const both = REPORTS.filter((picture) => {
      const words = playedSteps(picture)
        .filter(({ kind }) => kind === 'trade')
        .flatMap(({ lines }) => lines.map(sayStart))
        .join(' ');
      return words.includes('More traffic:') && words.includes('Less traffic:');
    });
    expect(both.length).toBeGreaterThan(0);
  });
});
