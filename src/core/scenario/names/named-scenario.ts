// A resolved scenario with its one layout, and its expressions, each parsed once however often it stands: made by the checks, handed on
// to compilation. A log's scenario, which nobody has checked from its text, gets one when it is compiled.

import type { Amount, Either, Names, Parsed, Test } from '../../expression/expression.ts';
import { parseAmount, parseEither, parseTest } from '../../expression/parse.ts';
import type { Aliases } from '../../ref/value-path.ts';
import type { Scenario } from '../language/schema.ts';
import { type Layout, layoutOf } from './names.ts';

export interface NamedScenario {
  readonly scenario: Scenario;
  readonly layout: Layout;
  /** a condition */
  readonly test: (text: string, aliases?: Aliases) => Parsed<Test>;
  /** an amount */
  readonly amount: (text: string | number, aliases?: Aliases) => Parsed<Amount>;
  /** whichever of the two it is */
  readonly either: (text: string, aliases?: Aliases) => Parsed<Either>;
}

/** `names` are those that expressions may read, where they are fewer than the layout's or somebody listens. */
export function nameScenario(
  scenario: Scenario,
  layout: Layout = layoutOf(scenario),
  names: Names = layout,
): NamedScenario {
  return {
    scenario,
    layout,
    test: remembered((text: string, aliases) => parseTest(text, names, aliases)),
    amount: remembered((text: string | number, aliases) => parseAmount(text, names, aliases)),
    either: remembered((text: string, aliases) => parseEither(text, names, aliases)),
  };
}

export const isNamed = (given: Scenario | NamedScenario): given is NamedScenario => 'layout' in given;

type Parse<S, T> = (text: S, aliases: Aliases) => T;

/** Each text is parsed once for each thing that its stand-ins stand for. */
function remembered<S extends string | number, T>(parse: Parse<S, T>): (text: S, aliases?: Aliases) => T {
  const known = new Map<string, Map<S, T>>();
  return (text, aliases = {}) => {
    const meaning = meaningOf(aliases);
    const texts = known.get(meaning) ?? new Map<S, T>();
    const before = texts.get(text);
    if (before !== undefined) return before;
    const parsed = parse(text, aliases);
    known.set(meaning, texts.set(text, parsed));
    return parsed;
  };
}

function meaningOf(aliases: Aliases): string {
  let meaning = '';
  for (const [word, ref] of Object.entries(aliases)) meaning += `${word}=${ref} `;
  return meaning;
}
