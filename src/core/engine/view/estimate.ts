// A value as players see it: exact, as one of five words, or not at all; with its trend since the report before.

import { compileAmount } from '../../expression/compile.ts';
import { parseAmount } from '../../expression/parse.ts';
import type { World } from '../world.ts';

/** Lowest to highest, each a fifth of 0-100. */
export const DEFAULT_BANDS = ['very low', 'low', 'middling', 'high', 'very high'] as const;

export interface Estimate {
  /** path of the value, e.g. `indicator.consent` */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly good: 'up' | 'down';
  /** 0 lowest to 4 highest */
  readonly band: 0 | 1 | 2 | 3 | 4;
  /** the word for the band */
  readonly word: string;
  /** the value itself where it is shown exactly, else null */
  readonly exact: number | null;
  readonly trend: 'up' | 'same' | 'down';
}

export interface Shown {
  readonly name: string;
  readonly text: string;
  readonly good: 'up' | 'down';
  readonly shown?: 'exact' | 'band' | 'hidden' | undefined;
  readonly bands?: readonly string[] | undefined;
}

/** Less than this is no trend that a cell could report from the field (0-100). */
const NOTICEABLE = 3;

/** Nothing for a hidden value. `before` is the world one report earlier. */
export function estimateOf(world: World, before: World | null, path: string, shown: Shown): readonly Estimate[] {
  if (shown.shown === 'hidden') return [];
  const value = readAny(world, path);
  const exact = shown.shown === 'exact';
  const band = bandOf(value);
  const word = shown.bands?.[band] ?? DEFAULT_BANDS[band];
  const trend = trendOf(value, before === null ? value : readAny(before, path), exact ? 1 : NOTICEABLE);
  return [
    { path, name: shown.name, text: shown.text, good: shown.good, band, word, exact: exact ? value : null, trend },
  ];
}

/** 0-19, 20-39, 40-59, 60-79, 80-100 */
export function bandOf(value: number): 0 | 1 | 2 | 3 | 4 {
  return Math.max(0, Math.min(4, Math.floor(value / 20))) as 0 | 1 | 2 | 3 | 4;
}

function trendOf(now: number, then: number, least: number): Estimate['trend'] {
  if (now - then >= least) return 'up';
  return then - now >= least ? 'down' : 'same';
}

/** Reads a path, derived means included. */
export function readAny(world: World, path: string): number {
  const { layout } = world.program;
  const name = layout.find(path);
  if (name !== undefined && name.kind !== 'mean' && name.kind !== 'constant') return world.values[name.slot] as number;
  const parsed = parseAmount(path, layout);
  return parsed.ok ? compileAmount(parsed.tree)(world.values) : 0;
}
