import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { sayStart } from '../../../text/say.ts';
import { mapOfCountry } from '../../../sheets/map/map-of-country.ts';
import { MAP_WORDS } from '../../../sheets/map/map-words.ts';
import { mapAfter, mapOfPicture } from '../map/board-of-picture.ts';
import { inPhase, MOMENTS } from './moments.fixture.ts';
import { playedSteps } from './played-steps.ts';

const REPORTS = MOMENTS.map(({ picture }) => picture).filter(({ phase }) => phase === 'report');
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
      const map = mapOfPicture(picture);
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

  test('ends with the map of the report, but for what is only known better', () => {
    for (const picture of REPORTS) {
      const kinds = playedSteps(picture).map(({ kind }) => kind);
      const known = (map: ReturnType<typeof mapOfPicture>) => ({
        ...map,
        routes: map.routes.map((route) => ({ ...route, confidence: null })),
      });
      expect(known(mapAfter(picture, kinds))).toEqual(known(mapOfPicture(picture)));
    }
  });

  test('where the mission comes to work its counter is told of with the region', () => {
    const told = REPORTS.flatMap((picture) =>
      playedSteps(picture).flatMap(({ kind, at }) =>
        kind === 'measures' ? [at.map(({ kind: of, id }) => `${of} ${id}`)] : [],
      ),
    );
    const worked = REPORTS.flatMap(({ regions }) => regions.filter(({ presence }) => presence.length > 0));
    expect(told.flat().some((one) => one.startsWith('token mission.'))).toBe(true);
    for (const one of told.flat().filter((target) => target.startsWith('token mission.'))) {
      const region = one.replace('token mission.', '');
      expect(worked.some(({ id }) => id === region)).toBe(true);
      expect(told.some((step) => step.includes(one) && step.includes(`region ${region}`))).toBe(true);
    }
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
