// Shared by the phases of compilation: names become slots, texts become closures. A scenario that comes here has been
// checked, so whatever does not parse is a mistake of ours and throws.

import { type AmountOf, compileAmount, compileTest } from '../expression/compile.ts';
import type { Aliases, Parsed } from '../expression/expression.ts';
import { alwaysMet } from '../expression/join.ts';
import { readsOf } from '../expression/reads.ts';
import type { NamedScenario } from '../scenario/names/named-scenario.ts';
import type { EffectCode, TestCode } from './program.ts';

export interface Context extends NamedScenario {
  /** every effect in order of compilation; an effect's `index` is its place here */
  readonly effects: EffectCode[];
  readonly chartOf: ReadonlyMap<string, number>;
  readonly injectOf: ReadonlyMap<string, number>;
  /** `unknown.x` -> its place in the list */
  readonly unknownOf: ReadonlyMap<string, number>;
}

export interface AmountCode {
  readonly amount: AmountOf;
  readonly reads: readonly number[];
}

export const NO_TEST: TestCode = { test: null, reads: [] };

export function must<T>(parsed: Parsed<T>, text: string): T {
  if (parsed.ok) return parsed.tree;
  throw new Error(`unchecked expression “${text}”: ${JSON.stringify(parsed.problems[0]?.message)}`);
}

export function testCode(context: Context, text: string | undefined, aliases: Aliases = {}): TestCode {
  if (text === undefined) return NO_TEST;
  const tree = must(context.test(text, aliases), text);
  return alwaysMet(tree) ? NO_TEST : { test: compileTest(tree), reads: readsOf(tree) };
}

/** Both must hold. */
export function bothCodes(a: TestCode, b: TestCode): TestCode {
  const [first, second] = [a.test, b.test];
  if (first === null) return b;
  if (second === null) return a;
  return { test: (values) => first(values) && second(values), reads: [...new Set([...a.reads, ...b.reads])] };
}

export function amountCode(context: Context, value: number | string, aliases: Aliases = {}): AmountCode {
  const tree = must(context.amount(value, aliases), String(value));
  return { amount: compileAmount(tree), reads: readsOf(tree) };
}

/** FNV-1a over UTF-16 code units: names the place where a die is thrown. */
export function siteHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
