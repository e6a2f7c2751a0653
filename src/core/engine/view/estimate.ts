// A value as players see it: exact, as one of five words, or not at all; with its trend since the report before.

import type { ShownCode } from '../../compile/shown-code.ts';
import type { Name, Sayable } from '../../ref/message.ts';
import { nameOf } from '../../scenario/names/name-of.ts';
import type { World } from '../world.ts';
import { tellView } from './view-messages.ts';

export type Band = 0 | 1 | 2 | 3 | 4;
export type Trend = 'up' | 'same' | 'down';

export interface Estimate extends Name {
  /** path of the value, e.g. `indicator.consent` */
  readonly path: string;
  readonly text: string;
  readonly good: 'up' | 'down';
  /** 0 lowest to 4 highest, each a fifth of 0-100 */
  readonly band: Band;
  /** for the band: the scenario's own word, or that of the ladder */
  readonly word: Sayable;
  /** the value itself where it is shown exactly, else null */
  readonly exact: number | null;
  readonly trend: Trend;
}

/** Less than this is no trend that a cell could report from the field (0-100). */
const NOTICEABLE = 3;

/** Nothing for a hidden value. `before` is the world one report earlier. */
export function estimateOf(world: World, before: World | null, code: ShownCode): readonly Estimate[] {
  const { path, terms, amount } = code;
  if (terms.shown === 'hidden') return [];
  const value = amount(world.values);
  const band = bandOf(value);
  return [
    {
      path,
      ...nameOf(terms),
      text: terms.text,
      good: terms.good,
      band,
      word: terms.bands?.[band] ?? tellView('ladder.band', { band }),
      exact: terms.shown === 'exact' ? value : null,
      trend: before === null ? 'same' : trendOf(world, before, code),
    },
  ];
}

/** The one comparison of two moments: what is steady on the panel is no headline in the report. */
export function trendOf(world: World, before: World, { terms, amount }: ShownCode): Trend {
  const moved = amount(world.values) - amount(before.values);
  const least = terms.shown === 'exact' ? 1 : NOTICEABLE;
  if (moved >= least) return 'up';
  return -moved >= least ? 'down' : 'same';
}

/** 0-19, 20-39, 40-59, 60-79, 80-100 */
export function bandOf(value: number): Band {
  return Math.max(0, Math.min(4, Math.floor(value / 20))) as Band;
}
