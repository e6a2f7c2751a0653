// Which choices and orders of a scenario a preference means: looked up once, when the policy is made, so that play only reads tables.

import type { MeasureCode, Program, TargetCode } from '../../compile/program.ts';
import { KNOWN } from '../../engine/view/known.ts';
import type { World } from '../../engine/world.ts';
import type { ChoiceMatch, OrderMatch, TargetMatch } from '../../scenario/language/schema-doctrine.ts';
import type { Choice, Scenario } from '../../scenario/language/schema.ts';

type Tagged = Pick<ChoiceMatch, 'tags' | 'all_tags' | 'no_tags'>;

const includes = (list: readonly string[] | undefined, id: string): boolean => list === undefined || list.includes(id);

function fitsTags({ tags, all_tags, no_tags }: Tagged, own: readonly string[] = []): boolean {
  return (
    (tags === undefined || tags.some((tag) => own.includes(tag))) &&
    (all_tags === undefined || all_tags.every((tag) => own.includes(tag))) &&
    (no_tags === undefined || !no_tags.some((tag) => own.includes(tag)))
  );
}

export const fitsChoice = (match: ChoiceMatch, inject: string, choice: Choice): boolean =>
  includes(match.injects, inject) && includes(match.choices, choice.id) && fitsTags(match, choice.tags);

/** One order that can be given: a measure at a target, or at none. */
export interface OrderCode {
  readonly measure: MeasureCode;
  readonly target: TargetCode;
}

export const ordersOf = ({ measures }: Program): readonly OrderCode[] =>
  measures.flatMap((measure) => measure.targets.map((target) => ({ measure, target })));

/** Whether an order is meant: never, always, or while enough is known of whom it is aimed at. */
export type Fits = 'never' | 'always' | 'known';

export function fitsOrder(program: Program, match: OrderMatch, { measure: code, target }: OrderCode): Fits {
  const { measure } = code;
  const fits =
    includes(match.measures, measure.id) &&
    includes(match.areas, measure.area) &&
    includes(match.quadrants, measure.quadrant) &&
    fitsTags(match, measure.tags);
  if (!fits) return 'never';
  return match.target === undefined ? 'always' : fitsTarget(program, match.target, code, target);
}

function fitsTarget({ scenario }: Program, match: TargetMatch, { measure }: MeasureCode, { id }: TargetCode): Fits {
  const kind = measure.target?.kind;
  if (kind === undefined || id === null) return 'never';
  const actor = kind === 'actor' ? scenario.actors.find((one) => one.id === id) : undefined;
  const fits =
    includes(match.kinds, kind) &&
    includes(match.ids, id) &&
    (match.actors === undefined || (actor !== undefined && includes(match.actors, actor.kind))) &&
    (match.sides === undefined ||
      regionsOf(scenario, kind, id).some((region) => liesOn(scenario, match.sides, region)));
  if (!fits) return 'never';
  const { relations, stances } = match;
  if (relations === undefined && stances === undefined) return 'always';
  const stands = includes(relations, actor?.relation ?? '') && includes(stances, actor?.stance ?? '');
  return stands ? 'known' : 'never';
}

/** Where a target lies. A tie lies nowhere. */
export function regionsOf(scenario: Scenario, kind: string, id: string): readonly string[] {
  switch (kind) {
    case 'region':
      return [id];
    case 'actor':
      return scenario.actors.filter((one) => one.id === id).map(({ region }) => region);
    case 'route':
      return scenario.routes.filter((one) => one.id === id).flatMap(({ through }) => through);
    default:
      return [];
  }
}

function liesOn({ regions }: Scenario, sides: TargetMatch['sides'], id: string): boolean {
  const region = regions.find((one) => one.id === id);
  if (region === undefined || sides === undefined) return false;
  const isAbroad = (other: string): boolean => regions.some((one) => one.id === other && one.side === 'neighbour');
  const touches = region.side === 'host' && region.neighbours.some(isAbroad);
  return sides.includes(region.side) || (touches && sides.includes('border'));
}

/** Whether as much is known of an actor as is needed to tell how he stands to others. */
export function isKnown(world: World, { knownSlot }: TargetCode): boolean {
  return knownSlot !== null && (world.values[knownSlot] as number) >= KNOWN;
}
