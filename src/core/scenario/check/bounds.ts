// What every value can come to in any session, whatever the team does: from its start, and from the effects and
// mechanisms that write it. Rough on purpose, but never too narrow: a condition said to be never true never is.

import type { Amount } from '../../expression/expression.ts';
import { unalias } from '../../expression/parse.ts';
import { type Bounds, type Range, rangeOf } from '../../expression/range.ts';
import { type Checking, targetsToTry } from './checking.ts';
import type { Layout, Slot } from '../names/names.ts';
import type { EffectUse } from '../names/uses.ts';

/** One effect's hold on one number. */
interface Write {
  readonly slot: number;
  readonly kind: 'change' | 'set';
  readonly amount: Amount;
  readonly running: boolean;
}

export interface Reached {
  readonly ranges: readonly Range[];
  /** chart slots -> the states it can come to by `move` effects and by its start */
  readonly moved: ReadonlyMap<number, ReadonlySet<number>>;
}

// Written by the simulation itself: kept at their widest.
const OWN = /\.(flow|around|ordered|blind|active|fired|taken|held|moved|dossier|wealth)$|^turn$|^mandate\.renewal$/;
const ROUNDS = 3;

export function reachedValues(checking: Checking): Reached {
  const { layout } = checking;
  const writes: Write[] = [];
  const moved = new Map<number, Set<number>>();
  const truths = new Map<number, Set<number>>();
  for (const use of checking.uses.effects) {
    const read = new Set(targetsToTry(checking, use));
    for (const target of use.targets.length === 0 ? [undefined] : use.targets)
      collect(checking, use, target, { writes, moved, truths, isRead: read.has(target) });
  }
  for (const slot of layout.slots) if (slot.name.kind === 'state') into(moved, slot.name.slot, slot.start);
  let ranges: Range[] = layout.slots.map((slot) => widest(slot));
  for (let round = 0; round < ROUNDS; round++) ranges = narrow(layout, writes, truths, ranges);
  return { ranges, moved };
}

const widest = (slot: Slot): Range => ({ low: slot.low, high: slot.high });

export function boundsOf(ranges: readonly Range[], canBe: (slot: number, state: number) => boolean): Bounds {
  return { range: (slot) => ranges[slot] ?? { low: -1e9, high: 1e9 }, canBe };
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

function collect(checking: Checking, use: EffectUse, target: string | undefined, found: Found): void {
  const { effect, running } = use;
  const full = (path: string) => unalias(path, target === undefined ? {} : { target });
  const slotAt = (path: string) => {
    const name = checking.layout.find(full(path));
    return name !== undefined && 'slot' in name ? name : undefined;
  };
  const write = (path: string, kind: Write['kind'], by: number | string) => {
    const slot = slotAt(path)?.slot;
    const parsed = found.isRead ? checking.amount(by, target) : undefined;
    const amount: Amount = parsed?.ok ? parsed.tree : ANYTHING;
    if (slot !== undefined) found.writes.push({ slot, kind, amount, running });
  };
  if ('change' in effect) write(effect.change, 'change', effect.by);
  else if ('learn' in effect) write(`${effect.learn}.known`, 'change', effect.by ?? 1);
  else if ('move' in effect) moveTo(found, slotAt(`${effect.move}.state`), effect.to);
  else if ('set' in effect) {
    const name = slotAt(effect.set);
    if (name?.kind === 'int') write(effect.set, 'set', typeof effect.to === 'boolean' ? 0 : effect.to);
    else if (name?.kind === 'bool') for (const truth of truthsOf(effect.to)) into(found.truths, name.slot, truth);
    else moveTo(found, name, String(effect.to));
  }
}

const ANYTHING: Amount = { kind: 'read', slot: -1 };
const truthsOf = (to: unknown): readonly number[] => (typeof to === 'boolean' ? [to ? 1 : 0] : [0, 1]);

function moveTo(found: Found, name: ReturnType<Layout['find']>, state: string): void {
  if (name?.kind === 'state') into(found.moved, name.slot, name.states.indexOf(state));
}

function narrow(
  layout: Layout,
  writes: readonly Write[],
  truths: ReadonlyMap<number, ReadonlySet<number>>,
  before: readonly Range[],
): Range[] {
  const bounds = boundsOf(before, () => true);
  const after = layout.slots.map((slot) => startRange(slot, truths));
  for (const { slot: index, kind, amount, running } of writes) {
    const slot = layout.slots[index];
    const range = after[index];
    if (slot === undefined || range === undefined) continue;
    const by = rangeOf(amount, bounds);
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
  if (slot.name.kind === 'state') return widest(slot);
  if (slot.path.startsWith('capacity.')) return { low: 0, high: slot.start };
  if (OWN.test(slot.path)) return widest(slot);
  const set = slot.name.kind === 'bool' ? truths.get(slot.name.slot) : undefined;
  return {
    low: set?.has(0) ? 0 : slot.start,
    high: set?.has(1) ? 1 : slot.start,
  };
}
