// Effects -> code. One function per verb; `set` is the only one whose meaning depends on what it writes.

import { compileAmount, compileTest } from '../expression/compile.ts';
import type { Aliases } from '../expression/expression.ts';
import { neverMet } from '../expression/join.ts';
import { unalias } from '../ref/value-path.ts';
import { readsOf } from '../expression/reads.ts';
import { idMeant } from '../scenario/names/unsettled.ts';
import type { Effect } from '../scenario/language/schema.ts';
import { type AmountCode, amountCode, type Context, must, siteHash, testCode } from './context.ts';
import type { EffectCode, Origin } from './program.ts';

/** Where a list of effects is written. */
export interface EffectOwner {
  readonly kind: Origin['kind'];
  /** `choice.cable.pay` */
  readonly id: string;
  /** the list within its owner: `effects`, `blind.start` */
  readonly list: string;
  /** names the place of dice; older than `id` and kept, since another name would be other luck */
  readonly site: string;
  readonly aliases?: Aliases;
}

export function compileEffects(
  context: Context,
  list: readonly Effect[] | undefined,
  owner: EffectOwner,
): readonly EffectCode[] {
  return (list ?? []).flatMap((effect, k) => {
    if (isLeftOut(context, effect.when, owner.aliases)) return [];
    const code = compileEffect(context, effect, owner, k);
    context.effects.push(code);
    return [code];
  });
}

/** Whether its condition says that it is not about this target: it may even name what the target does not have. */
function isLeftOut(context: Context, when: string | undefined, aliases?: Aliases): boolean {
  return when !== undefined && neverMet(must(context.test(when, aliases), when));
}

function compileEffect(context: Context, effect: Effect, owner: EffectOwner, k: number): EffectCode {
  const { kind, id, aliases = {} } = owner;
  const path = `${owner.site}#${k}`;
  const now: Origin = { kind, id, effect: `${owner.list}.${k}` };
  const test = testCode(context, effect.when, aliases);
  const chance = effect.chance === undefined ? null : amountCode(context, effect.chance, aliases);
  const verb = compileVerb(context, effect, aliases);
  return {
    index: context.effects.length,
    path,
    site: siteHash(path),
    after: effect.after ?? 0,
    test: test.test,
    chance: chance?.amount ?? null,
    now,
    // Nothing stands behind a rule: what it put by is still its own doing, and the chain of causes may end there.
    late: kind === 'rule' ? now : { ...now, kind: 'effect' },
    ...verb.code,
    reads: [...new Set([...test.reads, ...(chance?.reads ?? []), ...verb.reads])],
  };
}

type DistributedOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type VerbCode = DistributedOmit<
  EffectCode,
  'index' | 'path' | 'site' | 'after' | 'test' | 'chance' | 'reads' | 'now' | 'late'
>;
interface Verb {
  readonly code: VerbCode;
  readonly reads: readonly number[];
}

function compileVerb(context: Context, effect: Effect, aliases: Aliases): Verb {
  if ('change' in effect) {
    const { amount, reads } = amountCode(context, effect.by, aliases);
    const slots = slotsOf(context, unalias(effect.change, aliases));
    return { code: { verb: 'change', ...slots, amount, lasts: effect.lasts ?? null }, reads };
  }
  if ('set' in effect) {
    const slot = context.layout.slot(unalias(effect.set, aliases));
    const { amount, reads } = setAmount(context, slot, effect.to, aliases);
    return { code: { verb: 'set', slot, amount }, reads };
  }
  if ('learn' in effect) {
    const unknown = context.unknownOf.get(effect.learn);
    if (unknown !== undefined) return { code: { verb: 'tell', unknown }, reads: [] };
    const { amount, reads } = amountCode(context, effect.by ?? 1, aliases);
    return {
      code: { verb: 'learn', slot: context.layout.slot(`${unalias(effect.learn, aliases)}.known`), amount },
      reads,
    };
  }
  if ('move' in effect) return { code: moveCode(context, unalias(effect.move, aliases), effect.to), reads: [] };
  return { code: { verb: 'schedule', inject: found(context.injectOf, effect.schedule) }, reads: [] };
}

/** `national.security` stands for the value of each host region. */
function slotsOf(
  { layout }: Context,
  path: string,
): { readonly slot: number; readonly also: readonly number[] | null } {
  const name = layout.find(path);
  if (name?.kind !== 'mean') return { slot: layout.slot(path), also: null };
  const [slot, ...also] = name.slots;
  if (slot === undefined) throw new Error(`unchecked change of ${path}`);
  return { slot, also };
}

function moveCode(context: Context, ref: string, to: string): VerbCode {
  const name = context.layout.find(`${ref}.state`);
  const state = name?.kind === 'state' ? name.states.indexOf(to) : -1;
  if (state < 0) throw new Error(`unchecked move of ${ref} to ${to}`);
  return { verb: 'move', chart: found(context.chartOf, ref), state };
}

function found(map: ReadonlyMap<string, number>, key: string): number {
  const index = map.get(key);
  if (index === undefined) throw new Error(`unchecked reference ${key}`);
  return index;
}

function setAmount(context: Context, slot: number, to: boolean | number | string, aliases: Aliases): AmountCode {
  const name = context.layout.slots[slot]?.name;
  if (typeof to === 'boolean') return constant(to ? 1 : 0);
  if (typeof to === 'number') return constant(to);
  if (name?.kind === 'state') return constant(Math.max(0, name.states.indexOf(idMeant(to, name.of ?? '', aliases))));
  const tree = must(context.either(to, aliases), to);
  if ('amount' in tree) return { amount: compileAmount(tree.amount), reads: readsOf(tree.amount) };
  const test = compileTest(tree.test);
  return { amount: (values) => (test(values) ? 1 : 0), reads: readsOf(tree.test) };
}

function constant(value: number): AmountCode {
  return { amount: () => value, reads: [] };
}
