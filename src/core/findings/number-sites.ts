/**
 * Every number of a resolved scenario that can change a fact, by a path of ids: parameters, amounts, thresholds in conditions, start
 * values, chances, capacities, costs. Found by walking the scenario along its schema, so that a new field of the language is here by
 * itself. What only is read or drawn is not a site; when something may come is one that can be set and is never drawn.
 *   sitesOf(scenario) -> withNumbers(scenario, { 'rules.drawdown.effects.0.by': 0 }) -> a scenario like it
 */

import { literalsIn, withLiterals } from '../expression/literals.ts';
import { MAX_VALUE } from '../ref/limits.ts';
import type { Path } from '../ref/path.ts';
import { fitsPattern, isPattern, literalPath, sitePath } from '../ref/site-path.ts';
import { isExpression, markOf } from '../scenario/language/half.ts';
import { inner, kindOf, limitsOf, type Schema, shapeOf } from '../scenario/language/read-schema.ts';
import { type Scenario, scenarioSchema } from '../scenario/language/schema.ts';

export interface Site {
  readonly path: string;
  /** where it stands in the scenario; a literal: where its text does */
  readonly place: Path;
  /** null: an amount that is an expression, which may be replaced as a whole */
  readonly value: number | null;
  /** which number of the text at `place`; null where the number stands by itself */
  readonly literal: number | null;
  /** what the language allows there */
  readonly low: number;
  readonly high: number;
  /** it says when something may come, not how much */
  readonly isSchedule: boolean;
}

/** Numbers by path, as an experiment sets them. */
export type Numbers = Readonly<Record<string, number>>;

interface Walk {
  readonly scenario: Scenario;
  readonly sites: Site[];
}

/** In the order of the scenario. */
export function sitesOf(scenario: Scenario): readonly Site[] {
  const walk: Walk = { scenario, sites: [] };
  visit(walk, scenarioSchema, scenario, []);
  return walk.sites;
}

function visit(walk: Walk, schema: Schema, value: unknown, place: Path): void {
  const half = markOf(inner(schema));
  if (value === undefined || half === 'texts' || half === 'presence') return;
  const shape = shapeOf(inner(schema));
  switch (shape.type) {
    case 'object':
      return visitFields(walk, shape.shape, value, place);
    case 'record':
      for (const [key, one] of Object.entries(value as object)) visit(walk, shape.valueType, one, [...place, key]);
      return;
    case 'array':
      return (value as readonly unknown[]).forEach((one, k) => visit(walk, shape.element, one, [...place, k]));
    case 'union':
      return visitUnion(walk, shape.options, value, place);
    case 'number':
      return void walk.sites.push(numberSite(walk, inner(schema), value as number, place));
    case 'string':
      return isExpression(inner(schema)) ? visitExpression(walk, value as string, place, false) : undefined;
    default:
  }
}

function visitFields(walk: Walk, fields: Readonly<Record<string, Schema>>, value: unknown, place: Path): void {
  const given = value as Readonly<Record<string, unknown>>;
  for (const [key, field] of Object.entries(fields)) visit(walk, field, given[key], [...place, key]);
}

function visitUnion(walk: Walk, options: readonly Schema[], value: unknown, place: Path): void {
  const isAmount = options.some((one) => shapeOf(inner(one)).type === 'number');
  const fitting = options.find((one) => fits(one, value));
  if (fitting === undefined) return;
  if (isAmount && typeof value === 'string' && isExpression(inner(fitting))) visitExpression(walk, value, place, true);
  else visit(walk, fitting, value, place);
}

/** Of objects, the one that has all their fields. */
function fits(option: Schema, value: unknown): boolean {
  const shape = shapeOf(inner(option));
  if (shape.type !== 'object') return kindOf(value) === shape.type;
  return kindOf(value) === 'object' && Object.keys(value as object).every((key) => Object.hasOwn(shape.shape, key));
}

function numberSite({ scenario }: Walk, schema: Schema, value: number, place: Path): Site {
  const { low, high } = limitsOf(schema);
  const isSchedule = saysWhen(place);
  const most = Math.min(high, MAX_VALUE);
  return { path: sitePath(scenario, place), place, value, literal: null, low, high: most, isSchedule };
}

function visitExpression({ scenario, sites }: Walk, text: string, place: Path, isAmount: boolean): void {
  const path = sitePath(scenario, place);
  const shared = { place, high: MAX_VALUE };
  if (isAmount) sites.push({ ...shared, path, value: null, literal: null, low: -MAX_VALUE, isSchedule: false });
  for (const [k, { value, ofTurn }] of literalsIn(text).entries())
    sites.push({ ...shared, path: literalPath(path, k), value, literal: k, low: 0, isSchedule: ofTurn });
}

/** The length of the mission, the Council's calendar, and the turns in which a paper may come. */
function saysWhen(place: Path): boolean {
  const [first, second] = place;
  const [last, before] = [place.at(-1), place.at(-2)];
  if (place.length === 1) return first === 'turns' || first === 'schema';
  if (first === 'mandate' && second === 'renewals') return true;
  return before === 'trigger' && last !== 'weight';
}

/** The sites that a path, or a pattern with `*`, means; none when there is no such number. */
export function sitesAt(sites: readonly Site[], path: string): readonly Site[] {
  return isPattern(path)
    ? sites.filter((site) => fitsPattern(site.path, path))
    : sites.filter((site) => site.path === path);
}

/** A scenario with other numbers, kept within what the language allows. The one given stays as it is. */
export function withNumbers(scenario: Scenario, sites: readonly Site[], numbers: Numbers): Scenario {
  const wanted = new Map<Site, number>();
  for (const [path, number] of Object.entries(numbers))
    for (const site of sitesAt(sites, path)) wanted.set(site, Math.max(site.low, Math.min(site.high, number)));
  return withSites(scenario, wanted);
}

/** The same, by site. */
export function withSites(scenario: Scenario, wanted: ReadonlyMap<Site, number>): Scenario {
  const copy = new Copy(scenario);
  const literals = new Map<string, Map<number, number>>();
  const places = new Map<string, Path>();
  for (const [{ place, literal }, number] of wanted) {
    if (literal === null) {
      copy.set(place, number);
      continue;
    }
    const key = JSON.stringify(place);
    places.set(key, place);
    literals.set(key, (literals.get(key) ?? new Map<number, number>()).set(literal, number));
  }
  // An amount that was replaced as a whole has no literals any more.
  for (const [key, values] of literals) {
    const place = places.get(key) as Path;
    const text = copy.at(place);
    if (typeof text === 'string') copy.set(place, withLiterals(text, values));
  }
  return copy.root as unknown as Scenario;
}

type Box = Record<string | number, unknown>;

/** Copies what lies on the way to a change, once; all else is shared with what was given. */
class Copy {
  readonly root: Box;
  private readonly own = new WeakSet<object>();

  constructor(given: object) {
    this.root = this.ownCopy(given);
  }

  set(place: Path, value: unknown): void {
    let box = this.root;
    for (const step of place.slice(0, -1)) {
      const inside = this.ownCopy(box[step] as object);
      box[step] = inside;
      box = inside;
    }
    box[place.at(-1) as string | number] = value;
  }

  at(place: Path): unknown {
    return place.reduce<unknown>((value, step) => (value as Box)[step], this.root);
  }

  private ownCopy(given: object): Box {
    if (this.own.has(given)) return given as Box;
    const copy = (Array.isArray(given) ? [...(given as unknown[])] : { ...given }) as unknown as Box;
    this.own.add(copy);
    return copy;
  }
}
