// What choices and orders are worth, a line each.

import type { ShownValue } from '../../core/balance/compare.ts';
import type { JudgedChoice } from '../../core/balance/judge-choices.ts';
import type { JudgedMeasure } from '../../core/balance/judge-measures.ts';
import { LEAST_WORTH, type Worth } from '../../core/balance/judge-worth.ts';
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

/** Of how many measures an order matters, and of how many of those with several targets the target does. */
export function matterLines(measures: readonly JudgedMeasure[]): string[] {
  const aimed = measures.filter(({ targets }) => targets.length > 1);
  const counted = (list: readonly (Worth | null)[]) => ({
    all: list.length,
    always: list.filter((worth) => worth !== null && worth.where === null).length,
    somewhere: list.filter((worth) => worth !== null && worth.where !== null).length,
  });
  return [
    say('balance.measures_matter', { ...counted(measures.map(({ worth }) => worth)), least: LEAST_WORTH }),
    ...(aimed.length === 0 ? [] : [say('balance.aims_matter', counted(aimed.map((measure) => measure.worth_of_aim)))]),
  ];
}

/** Only what is told by nothing above it: that it matters where one thing is true. */
function whereLines({ worth, worth_of_aim: aim }: JudgedMeasure): string[] {
  const told = ({ where, value: { low, high }, ...names }: Worth) =>
    where === null || low === null || high === null
      ? null
      : { ...where, ...names, low: signed(low), high: signed(high) };
  const [order, aimed] = [worth && told(worth), aim && told(aim)];
  return [
    ...(order === null ? [] : [say('balance.worth_where', { ...order, target: order.target ?? 'none' })]),
    ...(aimed === null
      ? []
      : [say('balance.aim_where', { ...aimed, target: aimed.target ?? '', against: aimed.against ?? '' })]),
  ];
}

export function measureLines(measure: JudgedMeasure): string[] {
  const { id, situations, verdict, values, target_worth: worth } = measure;
  const range = rangeOf(values);
  if (range === null) return [`  ${say('balance.measure_bare', { id, situations })}`];
  const lines = [`  ${say('balance.measure', { id, situations, verdict, ...range })}`];
  const targets = worth === null ? null : rangeOf(worth.values);
  if (worth !== null && targets !== null) lines.push(`    ${say('balance.target_worth', { ...worth, ...targets })}`);
  return [...lines, ...whereLines(measure).map((line) => `    ${line}`)];
}
