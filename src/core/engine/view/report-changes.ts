// Which values a team can see to have moved since the turn opened, strongest first.

import type { ShownCode } from '../../compile/shown-code.ts';
import type { Name } from '../../ref/message.ts';
import { refOf } from '../../ref/value-path.ts';
import type { Route } from '../../scenario/language/schema.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import type { Run } from '../step.ts';
import type { World } from '../world.ts';
import { estimateOf } from './estimate.ts';
import { knownOf } from './known.ts';
import type { Shift } from './report-types.ts';
import { loadOf } from './subject-pictures.ts';
import { tellView } from './view-messages.ts';

export interface Change {
  readonly path: string;
  readonly name: Name;
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
  return [...changedEstimates(run.world, before.world), ...changedTraffic(run.world, before.world)]
    .map((change) => ({ change, weight: weightOf(change) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ change }) => change);
}

function weightOf({ moved, shift, good }: Change): number {
  if (good === null) return Math.abs(shift.to - shift.from) * TRAFFIC_STEP;
  return Math.abs(moved) + (shift.from === shift.to ? 0 : NEW_WORD);
}

interface Placed {
  readonly code: ShownCode;
  readonly place: Name | null;
  readonly at: string | null;
}

function placed({ program: { scenario, shown } }: World): readonly Placed[] {
  return [
    ...shown.indicators.map((code) => ({ code, place: null, at: null })),
    ...scenario.regions.flatMap((region, k) =>
      (shown.regions[k] ?? []).map((code) => ({ code, place: nameOf(region), at: refOf('region', region.id) })),
    ),
  ];
}

function changedEstimates(now: World, then: World): readonly Change[] {
  return placed(now).flatMap(({ code, place, at }) => {
    const [is] = estimateOf(now, then, code);
    const [was] = estimateOf(then, null, code);
    if (is === undefined || was === undefined || is.trend === 'same') return [];
    const { path, good, trend: direction } = is;
    const shift: Shift = { place, at, from: was.band, to: is.band, fromWord: was.word, toWord: is.word };
    const value = place === null ? path : code.terms.id;
    const moved = code.amount(now.values) - code.amount(then.values);
    return [{ path, name: nameOf(is), direction, good, shift, group: `${value} ${direction}`, moved }];
  });
}

/** Steps of traffic on routes that were known of before. */
function changedTraffic(now: World, then: World): readonly Change[] {
  const { routes } = now.program.scenario;
  const known = ({ id }: Route): boolean =>
    knownOf(now, refOf('route', id)) > 0 && knownOf(then, refOf('route', id)) > 0;
  return routes.filter(known).flatMap((route) => {
    const [was, load] = [loadOf(then, route), loadOf(now, route)];
    if (was === load) return [];
    const path = `route.${route.id}.flow`;
    const at = refOf('route', route.id);
    const shift: Shift = {
      place: null,
      at,
      from: was,
      to: load,
      fromWord: trafficWord(was),
      toWord: trafficWord(load),
    };
    const direction = load > was ? 'up' : 'down';
    return [{ path, name: nameOf(route), direction, good: null, shift, group: path, moved: load - was }];
  });
}

const trafficWord = (level: number) => tellView('ladder.traffic_short', { level });
