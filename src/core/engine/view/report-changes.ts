// Which values a team can see to have moved since the turn opened, strongest first.

import { type Estimate, readAny } from './estimate.ts';
import { type Picture, pictureOf, type RoutePicture } from './picture.ts';
import type { Shift } from './report-types.ts';
import type { Run } from '../step.ts';

export interface Change {
  readonly path: string;
  readonly name: string;
  readonly direction: 'up' | 'down';
  readonly good: 'up' | 'down' | null;
  readonly shift: Shift;
  /** changes of one group are told together */
  readonly group: string;
  /** by how much, with its sign */
  readonly moved: number;
}

/** What a change of the word weighs against a change of the number. */
const NEW_WORD = 8;
/** A step of traffic is about as telling as this change of a value. */
const TRAFFIC_STEP = 9;

export function changedValues(run: Run, before: Run): readonly Change[] {
  const then = pictureOf(before, null);
  const now = pictureOf(run, before);
  return [...changedEstimates(run, before, then, now), ...changedTraffic(then, now)]
    .map((change) => ({ change, weight: weightOf(change) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ change }) => change);
}

function weightOf({ moved, shift, good }: Change): number {
  if (good === null) return Math.abs(shift.to - shift.from) * TRAFFIC_STEP;
  return Math.abs(moved) + (shift.from === shift.to ? 0 : NEW_WORD);
}

interface Placed {
  readonly estimate: Estimate;
  readonly place: string | null;
  readonly value: string;
}

function placed({ indicators, regions }: Picture): readonly Placed[] {
  return [
    ...indicators.map((estimate) => ({ estimate, place: null, value: estimate.path })),
    ...regions.flatMap(({ region, values }) =>
      values.map((estimate) => ({
        estimate,
        place: region.name,
        value: estimate.path.slice(estimate.path.lastIndexOf('.')),
      })),
    ),
  ];
}

function changedEstimates(run: Run, before: Run, then: Picture, now: Picture): readonly Change[] {
  const old = new Map(placed(then).map(({ estimate }) => [estimate.path, estimate]));
  return placed(now).flatMap(({ estimate, place, value }) => {
    const { path, name, good, band, word, trend } = estimate;
    const was = old.get(path);
    const moved = readAny(run.world, path) - readAny(before.world, path);
    if (was === undefined || moved === 0 || (trend === 'same' && band === was.band)) return [];
    const direction = moved > 0 ? 'up' : 'down';
    const shift: Shift = { place, from: was.band, to: band, fromWord: was.word, toWord: word };
    return [{ path, name, direction, good, shift, group: `${value} ${direction}`, moved }];
  });
}

/** Steps of traffic; the words for them are the screen's. */
function changedTraffic(then: Picture, now: Picture): readonly Change[] {
  const old = new Map(then.routes.map((one): [string, RoutePicture] => [one.route.id, one]));
  return now.routes.flatMap(({ route, load }) => {
    const was = old.get(route.id)?.load;
    if (was === undefined || was === load) return [];
    const path = `route.${route.id}.flow`;
    const shift: Shift = { place: null, from: was, to: load, fromWord: '', toWord: '' };
    return [
      {
        path,
        name: route.name,
        direction: load > was ? 'up' : 'down',
        good: null,
        shift,
        group: path,
        moved: load - was,
      },
    ];
  });
}
