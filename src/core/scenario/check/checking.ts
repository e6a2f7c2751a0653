// What every check of meaning is given: the scenario with its names and expressions, what the author wrote, and where to report.

import type { Names } from '../../expression/expression.ts';
import { neverMet } from '../../expression/join.ts';
import { namesIn } from '../../ref/names-in.ts';
import type { Path } from '../../ref/path.ts';
import { remembered } from '../../ref/remembered.ts';
import { partsOf, type ThingRef } from '../../ref/value-path.ts';
import type { Findings } from '../issue/issue.ts';
import type { AuthoredScenario, Scenario } from '../language/schema.ts';
import { CEL_KEYWORDS } from '../language/schema-parts.ts';
import { type NamedScenario, nameScenario } from '../names/named-scenario.ts';
import { layoutOf } from '../names/names.ts';
import { aimedAt, type Targets } from '../names/targets.ts';
import { type EffectUse, type ExpressionUse, type Uses, usesOf } from '../names/uses.ts';
import { type Suggestions, suggestionsAmong } from './suggestions.ts';

export interface Checking extends NamedScenario, Suggestions {
  readonly authored: AuthoredScenario | Scenario;
  readonly findings: Findings;
  /** actors of which little is known, since their template could not be found */
  readonly vague: ReadonlySet<string>;
  readonly uses: Uses;
  /** every name that some expression reads */
  readonly read: ReadonlySet<string>;
  /** counts as read, though no expression could be parsed that reads it */
  readonly noteRead: (path: string) => void;
  /** words that conditions keep for themselves and that are names here nevertheless */
  readonly reserved: ReadonlySet<string>;
  /** whether what stands there only stands in for something that could not be read */
  readonly isMended: (path: Path) => boolean;
}

/** What of a scenario could not be read or found, and about which little is said therefore. */
export type Doubts = Pick<Checking, 'isMended' | 'vague'>;
export const NO_DOUBTS: Doubts = { isMended: () => false, vague: new Set() };

/** beyond this, the first region, route or tie speaks for the others; actors must not have more */
export const MANY_PAIRS = 20_000;
/** beyond this nothing is looked at */
export const MAX_PAIRS = 100_000;

export function startChecking(
  authored: AuthoredScenario | Scenario,
  scenario: Scenario,
  findings: Findings,
  doubts: Doubts,
): Checking {
  const layout = layoutOf(scenario);
  const suggestions = suggestionsAmong(layout.paths().filter((path) => !layout.isOwnUse(path)));
  const read = new Set<string>();
  const find: Names['find'] = (path) => {
    read.add(path);
    return layout.isOwnUse(path) ? undefined : layout.find(path);
  };
  return {
    ...nameScenario(scenario, layout, { find, isThing: (path) => layout.isThing(path), nearest: suggestions.nearest }),
    ...suggestions,
    authored,
    findings,
    ...doubts,
    read,
    noteRead: (path) => void read.add(path),
    reserved: reservedIn(layout.paths()),
    uses: usesOf(scenario),
  };
}

/** The words between the dots of a path. */
export function wordsOf(path: string): readonly string[] {
  const { kind, id, value, last } = partsOf(path);
  return [kind, id, value, last];
}

function reservedIn(paths: readonly string[]): ReadonlySet<string> {
  const words = paths.flatMap(wordsOf);
  return new Set(words.filter((word) => CEL_KEYWORDS.some((keyword) => keyword === word)));
}

/** Whether a path belongs to an actor of which little is known: its names may well exist. */
export function isVague({ vague }: Checking, path: string): boolean {
  if (vague.size === 0) return false;
  const { kind, id } = partsOf(path);
  return kind === 'actor' && vague.has(id);
}

const UNTARGETED: readonly null[] = [null];

/**
 * The targets to look at; null where there are none. Regions, routes and ties all have the same values, so in a very large
 * scenario the first speaks for the others; actors differ and are all looked at, up to a limit that `hasTooManyTargets` reports.
 */
export function targetsToTry(checking: Checking, use: ExpressionUse | EffectUse): readonly (ThingRef | null)[] {
  const { targets } = use;
  if (targets.length === 0) return UNTARGETED;
  const looked = isCrowded(checking, use) ? targets.slice(0, 1) : targets;
  const { only } = use;
  return only !== undefined && asksTarget(only)
    ? looked.filter((target) => !isLeftOut(checking, only, target))
    : looked;
}

/** Whether the first target speaks for all of them. */
export function isCrowded({ uses }: Checking, { targets }: ExpressionUse | EffectUse): boolean {
  const { all, ofActors } = pairsOf(uses);
  return areActors(targets) ? ofActors > MANY_PAIRS : all > MANY_PAIRS;
}

/** Whether the text asks which target it is: `target == actor.guard`. */
export const asksTarget = (source: string): boolean => namesIn(source).some(({ path }) => path === 'target');

/** Whether a condition says that this target is not meant. */
export function isLeftOut(checking: Checking, condition: string, target: ThingRef): boolean {
  const parsed = checking.test(condition, aimedAt(target));
  return parsed.ok && neverMet(parsed.tree);
}

export function hasTooManyTargets({ uses }: Checking): boolean {
  const { all, ofActors } = pairsOf(uses);
  return ofActors > MANY_PAIRS || all > MAX_PAIRS;
}

const areActors = ([first]: Targets): boolean => first !== undefined && partsOf(first).kind === 'actor';

interface Pairs {
  readonly all: number;
  readonly ofActors: number;
}

/** How many pairs of an expression or effect and a target there are. */
const pairsOf = remembered((uses: Uses): Pairs => {
  const pairs = { all: 0, ofActors: 0 };
  for (const list of [uses.expressions, uses.effects]) {
    for (const { targets } of list) {
      pairs.all += targets.length;
      if (areActors(targets)) pairs.ofActors += targets.length;
    }
  }
  return pairs;
});
