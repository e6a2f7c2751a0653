// What every check of meaning is given: the scenario with its names and expressions, what the author wrote, and where to report.

import type { Names } from '../../expression/expression.ts';
import type { Path } from '../../ref/path.ts';
import { partsOf, type ThingRef } from '../../ref/value-path.ts';
import type { Findings } from '../issue/issue.ts';
import type { AuthoredScenario, Scenario } from '../language/schema.ts';
import { type NamedScenario, nameScenario } from '../names/named-scenario.ts';
import { layoutOf } from '../names/names.ts';
import type { Targets } from '../names/targets.ts';
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
    ...nameScenario(scenario, layout, { find, nearest: suggestions.nearest }),
    ...suggestions,
    authored,
    findings,
    ...doubts,
    read,
    uses: usesOf(scenario),
  };
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
export function targetsToTry({ uses }: Checking, use: ExpressionUse | EffectUse): readonly (ThingRef | null)[] {
  const { targets } = use;
  if (targets.length === 0) return UNTARGETED;
  const { all, ofActors } = pairsOf(uses);
  const crowded = areActors(targets) ? ofActors > MANY_PAIRS : all > MANY_PAIRS;
  return crowded ? targets.slice(0, 1) : targets;
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
const counted = new WeakMap<Uses, Pairs>();

/** How many pairs of an expression or effect and a target there are. */
function pairsOf(uses: Uses): Pairs {
  const known = counted.get(uses);
  if (known !== undefined) return known;
  const pairs = { all: 0, ofActors: 0 };
  for (const list of [uses.expressions, uses.effects]) {
    for (const { targets } of list) {
      pairs.all += targets.length;
      if (areActors(targets)) pairs.ofActors += targets.length;
    }
  }
  counted.set(uses, pairs);
  return pairs;
}
