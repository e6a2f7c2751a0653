// What choices and orders are worth, a line each.

import type { ShownValue } from '../../core/balance/compare.ts';
import type { JudgedChoice } from '../../core/balance/judge-choices.ts';
import type { JudgedMeasure } from '../../core/balance/judge-measures.ts';
import { say } from '../../text/say.ts';

type Values = Readonly<Record<string, ShownValue>>;

/** From the continuation under which it is worth least to the one under which it is worth most; null of none. */
export function rangeOf(values: Values): { readonly low: string; readonly high: string } | null {
  const means = Object.values(values).map(({ mean }) => mean);
  if (means.length === 0) return null;
  return { low: signed(Math.min(...means)), high: signed(Math.max(...means)) };
}

const signed = (x: number): string => `${x < 0 ? '\u2212' : '+'}${Math.abs(x).toFixed(2)}`;

export function choiceLine({ id, situations, values, right, dominated_by: by }: JudgedChoice): string {
  const range = rangeOf(values);
  if (range === null) return `    ${say('balance.choice_bare', { id, situations })}`;
  const told = { id, situations, right: Math.round(right * 100), ...range };
  return `    ${by === null ? say('balance.choice', told) : say('balance.choice_dominated', { ...told, by })}`;
}

export function measureLines({ id, situations, verdict, values, target_worth: worth }: JudgedMeasure): string[] {
  const range = rangeOf(values);
  if (range === null) return [`  ${say('balance.measure_bare', { id, situations })}`];
  const lines = [`  ${say('balance.measure', { id, situations, verdict, ...range })}`];
  const targets = worth === null ? null : rangeOf(worth.values);
  if (worth !== null && targets !== null) lines.push(`    ${say('balance.target_worth', { ...worth, ...targets })}`);
  return lines;
}
