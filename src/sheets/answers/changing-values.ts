// Every value that changed on the line of play that counts, with its changes, for whoever asks why.

import { partsOf } from '../../core/ref/value-path.ts';
import type { Message, Sayable } from '../../core/ref/message.ts';
import type { Told } from '../../core/debrief/history/chronicle.ts';
import type { ReportModel } from '../../core/debrief/sections/report-model.ts';

export interface Change {
  readonly seq: number;
  readonly turn: number;
  readonly what: Message | null;
  /** how far it moved; a state or a flag counts as far */
  readonly size: number;
}

export interface ChangingValue {
  readonly path: string;
  readonly name: Sayable;
  readonly group: Group;
}

export interface Changing {
  readonly values: readonly ChangingValue[];
  /** what to begin with: of what a decision moved, the change with the longest way back to it; null where nothing changed */
  readonly first: { readonly path: string; readonly seq: number } | null;
}

/** In the order in which a trainer looks for them. */
const GROUPS = ['indicator', 'region', 'actor', 'storyline', 'route', 'commodity', 'capacity', 'other'] as const;
type Group = (typeof GROUPS)[number];
const STATE_SIZE = 100;

export function changingValues(model: ReportModel): Changing {
  const { chronicle, why } = model;
  const written = new Map<string, Written[]>();
  for (const told of chronicle.told) {
    const one = told.kept ? writtenBy(told) : null;
    if (one === null) continue;
    const before = written.get(one.path);
    if (before === undefined) written.set(one.path, [one]);
    else before.push(one);
  }
  const values = [...written.keys()]
    .map((path) => ({ path, name: why.glossary.value(path), group: groupOf(path) }))
    .sort(inGroups(({ path }) => path));
  return { values, first: mostTelling(model, values, written) };
}

/** The changes of one value, in the order of the game. */
export const changesOf = ({ chronicle, why }: ReportModel, path: string): readonly Change[] =>
  chronicle.told.flatMap((told) => {
    const one = told.kept ? writtenBy(told) : null;
    if (one?.path !== path) return [];
    const { seq, size } = one;
    return [{ seq, turn: told.fact.turn, what: why.step(seq)?.what ?? null, size }];
  });

/** What most deserves a question: the largest change, the first among equals; null where there is none. */
export function largestOf(changes: readonly { readonly seq: number; readonly size: number }[]): number | null {
  const [first] = changes;
  if (first === undefined) return null;
  return changes.reduce((best, change) => (change.size > best.size ? change : best), first).seq;
}

/** Sorts by group, and in each by a text, as code units go. */
export function inGroups<T extends Pick<ChangingValue, 'group'>>(textOf: (one: T) => string) {
  return (a: T, b: T): number => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || byCodeUnit(textOf(a), textOf(b));
}

interface Written {
  readonly path: string;
  readonly seq: number;
  readonly size: number;
}

function mostTelling(
  { why }: ReportModel,
  values: readonly ChangingValue[],
  written: ReadonlyMap<string, readonly Written[]>,
): Changing['first'] {
  const path = values[0]?.path;
  const seq = path === undefined ? null : largestOf(written.get(path) ?? []);
  if (path === undefined || seq === null) return null;
  let best = { path, seq, length: 0 };
  for (const { path } of values.filter(({ group }) => group === 'indicator' || group === 'region')) {
    for (const { seq } of written.get(path) ?? []) {
      const { root, steps } = why.chain(seq);
      if (root === 'decision' && steps.length > best.length) best = { path, seq, length: steps.length };
    }
  }
  return { path: best.path, seq: best.seq };
}

function writtenBy({ fact }: Told): Written | null {
  const { seq } = fact;
  switch (fact.type) {
    case 'changed':
      return fact.applied === 0 ? null : { path: fact.value, seq, size: Math.abs(fact.applied) };
    case 'set':
      return { path: fact.value, seq, size: STATE_SIZE };
    case 'moved':
      return { path: `${fact.chart}.state`, seq, size: STATE_SIZE };
    default:
      return null;
  }
}

function groupOf(path: string): Group {
  const { kind } = partsOf(path);
  return GROUPS.find((group) => group === kind) ?? 'other';
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
