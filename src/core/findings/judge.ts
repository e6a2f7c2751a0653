// From what the plays came to, the verdict on each finding. Nothing here plays anything.

import { type Interval, intervalOf, quantileFor } from './interval.ts';
import type { Comparison, ControlPlan, FindingPlan, Plan, Read, SweepPlan } from './plan-plays.ts';
import type { Direction } from '../scenario/language/schema-findings.ts';

export const VERDICTS = ['reproduced', 'not', 'opposite', 'not_applicable'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** `unclear`: the interval is wider than the least effect; more plays would tell. */
export type ControlVerdict = 'holds' | 'fails' | 'unclear';

export interface JudgedContrast extends Interval {
  readonly id: string;
  readonly direction: Direction;
  readonly least: number;
  readonly verdict: Exclude<Verdict, 'not_applicable'>;
  /** share of plays, in per cent, in which a side did something of what it names; null where it names nothing */
  readonly given: { readonly a: number | null; readonly b: number | null };
}
export interface JudgedControl {
  readonly id: string;
  /** the worst of its contrasts */
  readonly verdict: ControlVerdict;
  readonly contrasts: readonly (Interval & { readonly id: string; readonly verdict: ControlVerdict })[];
}
export interface JudgedSweep extends Interval {
  readonly of: string;
  readonly verdict: Exclude<Verdict, 'not_applicable'>;
  readonly points: readonly (Interval & { readonly label: string })[];
}

export interface JudgedFinding {
  readonly id: string;
  readonly verdict: Verdict;
  /** those of the contrast it failed by, else of the first */
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** pairs of plays */
  readonly runs: number;
  readonly control?: ControlVerdict;
  /** why it is not applicable, or which contrast or sweep it failed by */
  readonly reason?: string;
  readonly contrasts: readonly JudgedContrast[];
  readonly controls: readonly JudgedControl[];
  readonly sweeps: readonly JudgedSweep[];
}

/** What one play of a side came to: its outcomes in thousandths, and how many named inputs were given. */
export type Played = readonly number[];
/** For each plan, for each seed. */
export type Plays = readonly (readonly Played[])[];

export function judgeAll(plan: Plan, plays: Plays, comparisons = plan.comparisons): readonly JudgedFinding[] {
  const judging: Judging = { plan, plays, quantile: quantileFor(comparisons) };
  return plan.findings.map((one) => judge(judging, one));
}

interface Judging {
  readonly plan: Plan;
  readonly plays: Plays;
  readonly quantile: number;
}

function judge(judging: Judging, { finding, ...planned }: FindingPlan): JudgedFinding {
  const runs = judging.plays[0]?.length ?? 0;
  const { id, not_applicable: reason } = finding;
  const nothing = { effect: null, low: null, high: null, contrasts: [], controls: [], sweeps: [] };
  if (planned.contrasts.length === 0)
    return { id, verdict: 'not_applicable', runs: 0, ...(reason === undefined ? {} : { reason }), ...nothing };
  const contrasts = planned.contrasts.map((one) => judgeContrast(judging, one));
  const sweeps = planned.sweeps.map((one) => judgeSweep(judging, one));
  const controls = planned.controls.map((one) => judgeControl(judging, one));
  const told = verdictOf(contrasts, sweeps);
  const decisive = contrasts.find((one) => one.id === told.reason) ?? contrasts[0];
  const { effect, low, high } = inHundredths(decisive as JudgedContrast);
  const control = controlOf(controls);
  const judged = { contrasts: contrasts.map(inHundredths), controls, sweeps };
  return { id, ...told, effect, low, high, runs, ...(control === null ? {} : { control }), ...judged };
}

function judgeContrast(judging: Judging, comparison: Comparison): JudgedContrast {
  const { contrast, a, b } = comparison;
  const { id, direction, least } = contrast;
  const interval = intervalOf(differences(judging, comparison), judging.quantile);
  const given = { a: givenIn(judging, a), b: givenIn(judging, b) };
  return { id, direction, least, ...interval, verdict: verdictIn(interval, direction, least), given };
}

function judgeControl(judging: Judging, { control, comparisons }: ControlPlan): JudgedControl {
  const contrasts = comparisons.map((comparison) => {
    const { id, least } = comparison.contrast;
    const interval = intervalOf(differences(judging, comparison), judging.quantile);
    return { id, ...inHundredths(interval), verdict: leftIn(interval, least) };
  });
  return { id: control.id, verdict: worst(contrasts.map(({ verdict }) => verdict)), contrasts };
}

function judgeSweep(judging: Judging, { sweep, comparisons }: SweepPlan): JudgedSweep {
  const all = comparisons.map((one) => differences(judging, one));
  const [first, last] = [all[0] ?? [], all.at(-1) ?? []];
  const change = last.map((d, k) => d - (first[k] as number));
  const interval = intervalOf(change, judging.quantile);
  const points = sweep.points.map(({ label }, k) => ({ label, ...intervalOf(all[k] ?? [], judging.quantile) }));
  const verdict = verdictIn(interval, sweep.trend, sweep.least);
  return { of: sweep.of, ...inHundredths(interval), verdict, points: points.map(inHundredths) };
}

/** b minus a, seed by seed. */
function differences({ plays }: Judging, { a, b }: Comparison): readonly number[] {
  const of = ({ plan, outcome }: Read): readonly number[] => (plays[plan] ?? []).map((one) => one[outcome] as number);
  const before = of(a);
  return of(b).map((value, k) => value - (before[k] as number));
}

function givenIn({ plan, plays }: Judging, { plan: k }: Read): number | null {
  const { answers, orders, take_up: dossiers } = plan.sides[k]?.side ?? {};
  if (answers === undefined && orders === undefined && dossiers === undefined) return null;
  const played = plays[k] ?? [];
  return Math.round((100 * played.filter((one) => (one.at(-1) as number) > 0).length) / Math.max(1, played.length));
}

/** Whether an interval lies where the claim says, is large enough, or lies on the other side. */
export function verdictIn(
  { effect, low, high }: Interval,
  direction: Direction,
  least: number,
): JudgedContrast['verdict'] {
  switch (direction) {
    case 'up':
      if (low > 0 && effect >= least) return 'reproduced';
      return high < 0 && effect <= -least ? 'opposite' : 'not';
    case 'down':
      return verdictIn({ effect: -effect, low: -high, high: -low }, 'up', least);
    case 'none':
      if (low > -least && high < least) return 'reproduced';
      return low >= least || high <= -least ? 'opposite' : 'not';
    case 'not_down':
      if (low > -least) return 'reproduced';
      return high <= -least ? 'opposite' : 'not';
    case 'not_up':
      return verdictIn({ effect: -effect, low: -high, high: -low }, 'not_down', least);
  }
}

/** Whether nothing that matters is left where the mechanism is switched off. */
export function leftIn({ effect, low, high }: Interval, least: number): ControlVerdict {
  if (low > -least && high < least) return 'holds';
  return Math.abs(effect) >= least ? 'fails' : 'unclear';
}

type Judged = Pick<JudgedFinding, 'verdict' | 'reason'>;

/** All must agree; what fails, and first what turns out the other way, is named. */
function verdictOf(contrasts: readonly JudgedContrast[], sweeps: readonly JudgedSweep[]): Judged {
  const all = [
    ...contrasts.map(({ id, verdict }) => ({ id, verdict })),
    ...sweeps.map(({ of, verdict }) => ({ id: of, verdict })),
  ];
  const failed = all.find(({ verdict }) => verdict === 'opposite') ?? all.find(({ verdict }) => verdict === 'not');
  return failed === undefined ? { verdict: 'reproduced' } : { verdict: failed.verdict, reason: failed.id };
}

function worst(verdicts: readonly ControlVerdict[]): ControlVerdict {
  if (verdicts.includes('fails')) return 'fails';
  return verdicts.includes('unclear') ? 'unclear' : 'holds';
}

const controlOf = (controls: readonly JudgedControl[]): ControlVerdict | null =>
  controls.length === 0 ? null : worst(controls.map(({ verdict }) => verdict));

const rounded = (x: number): number => Math.round(x * 100) / 100 + 0;

/** As they are shown; what is judged is not rounded. */
function inHundredths<T extends Interval>(one: T): T {
  return { ...one, effect: rounded(one.effect), low: rounded(one.low), high: rounded(one.high) };
}
