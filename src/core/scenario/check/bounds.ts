// What every value can come to in any session, whatever the team does: from its start, and from the effects and
// mechanisms that write it. Rough on purpose, but never too narrow: a condition said to be never true never is.

import type { Amount } from '../../expression/expression.ts';
import { type Bounds, type Range, rangeOf } from '../../expression/range.ts';
import { MAX_VALUE } from '../../ref/limits.ts';
import { type Aliases, partsOf, type ThingRef, unalias, valueOf } from '../../ref/value-path.ts';
import type { Layout, Slot } from '../names/names.ts';
import { aimedAt } from '../names/targets.ts';
import { idMeant } from '../names/unsettled.ts';
import type { EffectUse } from '../names/uses.ts';
import { type Checking, isCrowded, targetsToTry } from './checking.ts';

/** One effect's hold on one number. */
interface Write {
  readonly slot: number;
  readonly kind: 'change' | 'set';
  /** null: it may be any */
  readonly amount: Amount | null;
  readonly running: boolean;
}

export interface Reached {
  readonly ranges: readonly Range[];
  /** chart slots -> the states it can come to by `move` effects and by its start */
  readonly moved: ReadonlyMap<number, ReadonlySet<number>>;
}

const ROUNDS = 3;
/** What a value can come to of which nothing is known. */
const ANY: Range = { low: -MAX_VALUE, high: MAX_VALUE };

export function reachedValues(checking: Checking): Reached {
  const { layout } = checking;
  const writes: Write[] = [];
  const moved = new Map<number, Set<number>>();
  const truths = new Map<number, Set<number>>();
  for (const use of checking.uses.effects) {
    const read = new Set(targetsToTry(checking, use));
    // where every target was looked at, those not among them are left out by the condition
    const meant = isCrowded(checking, use) ? use.targets : [...read];
    for (const target of use.targets.length === 0 ? [null] : meant)
      collect(checking, use, target, { writes, moved, truths, isRead: read.has(target) });
  }
  for (const { path, name, start } of layout.slots) {
    if (name.kind !== 'state') continue;
    if (partsOf(path).kind === 'unknown') name.states.forEach((_, state) => into(moved, name.slot, state));
    else into(moved, name.slot, start);
  }
  let ranges: Range[] = layout.slots.map((slot) => widest(slot));
  for (let round = 0; round < ROUNDS; round++) ranges = narrow(layout, writes, truths, ranges);
  return { ranges, moved };
}

const widest = (slot: Slot): Range => ({ low: slot.low, high: slot.high });

export function boundsFrom(ranges: readonly Range[], canBe: (slot: number, state: number) => boolean): Bounds {
  return { range: (slot) => ranges[slot] ?? ANY, canBe };
}

interface Found {
  readonly writes: Write[];
  readonly moved: Map<number, Set<number>>;
  readonly truths: Map<number, Set<number>>;
  /** whether the amount is worth reading for this target; any amount at all is supposed otherwise */
  readonly isRead: boolean;
}

function into(map: Map<number, Set<number>>, slot: number, value: number): void {
  const set = map.get(slot);
  if (set === undefined) map.set(slot, new Set([value]));
  else set.add(value);
}

function collect(checking: Checking, use: EffectUse, target: ThingRef | null, found: Found): void {
  const { effect } = use;
  // what wears off is taken away again, as what runs is at its end
  const running = use.running || ('lasts' in effect && effect.lasts !== undefined);
  const aliases = aimedAt(target);
  const slotAt = (path: string) => {
    const name = checking.layout.find(unalias(path, aliases));
    return name !== undefined && 'slot' in name ? name : undefined;
  };
  const write = (path: string, kind: Write['kind'], by: number | string) => {
    const amount = found.isRead ? amountOf(checking, kind, by, aliases) : null;
    const name = checking.layout.find(unalias(path, aliases));
    const slots = name?.kind === 'mean' ? name.slots : name !== undefined && 'slot' in name ? [name.slot] : [];
    for (const slot of slots) found.writes.push({ slot, kind, amount, running });
  };
  if ('change' in effect) write(effect.change, 'change', effect.by);
  else if ('learn' in effect) write(valueOf(effect.learn, 'known'), 'change', effect.by ?? 1);
  else if ('move' in effect) moveTo(found, slotAt(valueOf(effect.move, 'state')), effect.to);
  else if ('set' in effect) {
    const name = slotAt(effect.set);
    if (name?.kind === 'int') write(effect.set, 'set', typeof effect.to === 'boolean' ? 0 : effect.to);
    else if (name?.kind === 'bool') for (const truth of truthsOf(effect.to)) into(found.truths, name.slot, truth);
    else if (name !== undefined) moveTo(found, name, idMeant(String(effect.to), name.of ?? '', aliases));
  }
}

function amountOf(checking: Checking, kind: Write['kind'], by: number | string, aliases: Aliases): Amount | null {
  if (kind === 'change' || typeof by === 'number') {
    const parsed = checking.amount(by, aliases);
    return parsed.ok ? parsed.tree : null;
  }
  // what is set may be a truth value as well, and was read as whichever it is
  const parsed = checking.either(by, aliases);
  return parsed.ok && 'amount' in parsed.tree ? parsed.tree.amount : null;
}

const truthsOf = (to: unknown): readonly number[] => (typeof to === 'boolean' ? [to ? 1 : 0] : [0, 1]);

function moveTo(found: Found, name: ReturnType<Layout['find']>, state: string): void {
  if (name?.kind === 'state' && name.states.includes(state)) into(found.moved, name.slot, name.states.indexOf(state));
}

function narrow(
  layout: Layout,
  writes: readonly Write[],
  truths: ReadonlyMap<number, ReadonlySet<number>>,
  before: readonly Range[],
): Range[] {
  const bounds = boundsFrom(before, () => true);
  const after = layout.slots.map((slot) => startRange(slot, truths));
  for (const { slot: index, kind, amount, running } of writes) {
    const slot = layout.slots[index];
    const range = after[index];
    if (slot === undefined || range === undefined) continue;
    const by = amount === null ? ANY : rangeOf(amount, bounds);
    if (kind === 'set')
      after[index] = within(slot, { low: Math.min(range.low, by.low), high: Math.max(range.high, by.high) });
    else {
      // what a running effect added is taken away again, when others may have moved the value meanwhile
      const low = by.low < 0 || (running && by.high > 0) ? slot.low : range.low;
      const high = by.high > 0 || (running && by.low < 0) ? slot.high : range.high;
      after[index] = { low, high };
    }
  }
  return after;
}

function within(slot: Slot, range: Range): Range {
  const cut = (n: number) => Math.min(slot.high, Math.max(slot.low, n));
  return { low: cut(range.low), high: cut(range.high) };
}

function startRange(slot: Slot, truths: ReadonlyMap<number, ReadonlySet<number>>): Range {
  if (slot.name.kind === 'state' || isWrittenByEngine(slot)) return widest(slot);
  if (partsOf(slot.path).kind === 'capacity') return { low: 0, high: slot.start };
  const set = slot.name.kind === 'bool' ? truths.get(slot.name.slot) : undefined;
  return {
    low: set?.has(0) ? 0 : slot.start,
    high: set?.has(1) ? 1 : slot.start,
  };
}

/** Also by the simulation itself: what no effect may write, and the wealth of actors, who have an income from their routes. */
function isWrittenByEngine({ path, write }: Slot): boolean {
  if (write === 'never') return true;
  const { kind, value } = partsOf(path);
  return kind === 'actor' && value === 'wealth';
}
