// What every check of meaning is given: the scenario, its names, and its expressions, each parsed once however often it
// stands. Suggestions are bought from a budget, so that a file full of misspellings costs no more than one with a few.

import type { Amount, Names, Parsed, Test } from '../../expression/expression.ts';
import { parseAmount, parseTest } from '../../expression/parse.ts';
import type { Findings } from '../issue/issue.ts';
import { type Layout, layoutOf } from '../names/names.ts';
import { nearestOf } from '../../ref/nearest.ts';
import type { Path } from '../../ref/path.ts';
import type { AuthoredScenario, Scenario } from '../language/schema.ts';
import { type EffectUse, type ExpressionUse, type Targets, type Uses, usesOf } from '../names/uses.ts';

/** Slots that only the engine uses; authors can neither read nor write them. A flag of theirs may well be called `held`. */
const OWN_USE = /^(?:actor|storyline|tie|route)\.[^.]+\.(?:moved|dossier)$|^inject\.[^.]+\.held$/;
export const isOwnUse = (path: string): boolean => OWN_USE.test(path);

export interface Checking {
  readonly authored: AuthoredScenario | Scenario;
  readonly scenario: Scenario;
  readonly layout: Layout;
  /** the layout, with suggestions as long as the budget lasts */
  readonly names: Names;
  readonly findings: Findings;
  /** actors of which little is known, since their template could not be found */
  readonly vague: ReadonlySet<string>;
  readonly uses: Uses;
  /** every name that some expression reads */
  readonly read: ReadonlySet<string>;
  /** whether what stands there only stands in for something that could not be read */
  readonly isMended: (path: Path) => boolean;
  /** the nearest name, as long as the budget lasts */
  nearest(path: string): string | undefined;
  /** the nearest of some ids, as long as the budget lasts */
  near(written: string, ids: readonly string[]): string | undefined;
  test(source: string, target?: string): Parsed<Test>;
  amount(source: string | number, target?: string): Parsed<Amount>;
}

const PURSE = 60_000;
/** beyond this, the first region, route or tie speaks for the others; actors must not have more */
export const MANY_PAIRS = 20_000;
/** beyond this nothing is looked at */
export const MAX_PAIRS = 100_000;

export function startChecking(
  authored: AuthoredScenario | Scenario,
  scenario: Scenario,
  findings: Findings,
  isMended: (path: Path) => boolean,
): Checking {
  const layout = layoutOf(scenario);
  let budget = PURSE;
  const asked = new Map<string, string | undefined>();
  const known = layout.paths().filter((path) => !isOwnUse(path));
  const nearest = (path: string): string | undefined => {
    if (asked.has(path)) return asked.get(path);
    if (budget <= 0 || path.length > 100) return undefined;
    budget -= known.length;
    const near = nearestOf(path, known);
    asked.set(path, near);
    return near;
  };
  const near = (written: string, ids: readonly string[]): string | undefined => {
    if (budget <= 0) return undefined;
    budget -= ids.length;
    return nearestOf(written.slice(0, 60), ids);
  };
  const read = new Set<string>();
  const find: Names['find'] = (path) => {
    read.add(path);
    return isOwnUse(path) ? undefined : layout.find(path);
  };
  const names: Names = { find, nearest };
  return {
    authored,
    scenario,
    layout,
    names,
    findings,
    vague: vagueActors(authored, scenario),
    read,
    isMended,
    uses: usesOf(scenario),
    nearest,
    near,
    test: remembered((source: string, target) => parseTest(source, names, aliases(target))),
    amount: remembered((source: string | number, target) => parseAmount(source, names, aliases(target))),
  };
}

function vagueActors(authored: AuthoredScenario | Scenario, scenario: Scenario): ReadonlySet<string> {
  const bare = scenario.actors.filter((actor, k) => {
    const written = authored.actors[k];
    return written !== undefined && 'template' in written && actor.states.length === 0;
  });
  return new Set(bare.map((actor) => actor.id));
}

/** Whether a path belongs to an actor of which little is known: its names may well exist. */
export const isVague = ({ vague }: Checking, path: string): boolean =>
  vague.size > 0 && path.startsWith('actor.') && vague.has(path.split('.')[1] ?? '');

const aliases = (target: string | undefined) => (target === undefined ? {} : { target });

function remembered<S extends string | number, T>(
  parse: (source: S, target: string | undefined) => T,
): (source: S, target?: string) => T {
  const known = new Map<string, T>();
  return (source, target) => {
    const key = `${target ?? ''}|${source}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const parsed = parse(source, target);
    known.set(key, parsed);
    return parsed;
  };
}

/**
 * The targets to look at. Regions, routes and ties all have the same values, so in a very large scenario the first
 * speaks for the others; actors differ and are all looked at, up to a limit that `hasTooManyTargets` reports.
 */
export function targetsToTry({ uses }: Checking, use: ExpressionUse | EffectUse): readonly (string | undefined)[] {
  const { targets } = use;
  if (targets.length === 0) return [undefined];
  const { all, ofActors } = pairsOf(uses);
  const crowded = isActor(targets) ? ofActors > MANY_PAIRS : all > MANY_PAIRS;
  return crowded ? targets.slice(0, 1) : targets;
}

export function hasTooManyTargets({ uses }: Checking): boolean {
  const { all, ofActors } = pairsOf(uses);
  return ofActors > MANY_PAIRS || all > MAX_PAIRS;
}

const isActor = (targets: Targets): boolean => targets[0]?.startsWith('actor.') ?? false;

interface Pairs {
  readonly all: number;
  readonly ofActors: number;
}
const counted = new WeakMap<Uses, Pairs>();

/** How many pairs of an expression or effect and a target there are. */
function pairsOf(uses: Uses): Pairs {
  const known = counted.get(uses);
  if (known !== undefined) return known;
  const pairs = { all: 0, ofActors: 0 };
  for (const list of [uses.expressions, uses.effects]) {
    for (const { targets } of list) {
      pairs.all += targets.length;
      if (isActor(targets)) pairs.ofActors += targets.length;
    }
  }
  counted.set(uses, pairs);
  return pairs;
}
