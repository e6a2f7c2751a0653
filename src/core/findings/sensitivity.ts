/**
 * How much of a finding hangs on a number that somebody chose. In each of many sets every number of the scenario that can change a fact
 * is drawn within a quarter of what it is, each by itself; what is asked is whether the findings keep their sign, and which number
 * is most often on one side when they lose it. Numbers of 1 and 2 stay what they are: a quarter of them rounds to nothing.
 */

import { roll } from '../compile/dice.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { intervalOf, quantileFor } from './interval.ts';
import type { Plays } from './judge.ts';
import { type Site, sitesOf, withSites } from './number-sites.ts';
import type { Comparison, FindingPlan, Plan, Read } from './plan-plays.ts';
import { playPlan } from './play-plan.ts';
import type { Doctrines } from '../simulate/policy.ts';

/** Dice of the sets: the same in every study, so that two of them can be compared. */
const SEED = 20240730;
/** A quarter, in thousandths. */
const REACH = 250;

/** Seeds that each set is played with. */
export const SEEDS_PER_SET = 12;

export interface Sensitivity {
  readonly id: string;
  readonly sets: number;
  /** of the sets, in which every contrast kept its sign */
  readonly right: number;
  /** share, in per cent, in which it does so by as few seeds with the numbers as they are; null where there were too few plays to tell */
  readonly unchanged: number | null;
  /** null: no single number stands out from what luck would do */
  readonly breaks: Breaker | null;
}
export interface Breaker {
  readonly path: string;
  /** on which side of its value the finding fails more often */
  readonly when: 'higher' | 'lower';
  /** share of sets in which it fails there, and on the other side, in per cent */
  readonly wrong: number;
  readonly otherwise: number;
}

export const drawableSites = (scenario: Scenario): readonly Site[] =>
  sitesOf(scenario).filter(({ value, isSchedule }) => value !== null && value !== 0 && !isSchedule);

/** What a number is in one set, within its limits. */
export function drawn(site: Site, place: number, set: number): number {
  const value = site.value as number;
  const factor = 1000 - REACH + roll(SEED, set, place, 2 * REACH + 1);
  const size = Math.floor((Math.abs(value) * factor + 500) / 1000);
  return Math.max(site.low, Math.min(site.high, value < 0 ? -size : size));
}

export interface SetOptions {
  readonly doctrines: Doctrines;
  readonly seed: number;
}

/** Plays one set; for each finding of the plan whether it kept its sign. */
export function playSet(
  scenario: Scenario,
  plan: Plan,
  set: number,
  { doctrines, seed }: SetOptions,
): readonly boolean[] {
  const numbers = new Map(drawableSites(scenario).map((site, k) => [site, drawn(site, k, set)]));
  const first = (seed + set * SEEDS_PER_SET) >>> 0;
  const plays = playPlan(withSites(scenario, numbers), plan.sides, { doctrines, seed: first, runs: SEEDS_PER_SET });
  return plan.findings.map((finding) => keepsSigns(finding, plays));
}

const keepsSigns = ({ contrasts }: FindingPlan, plays: Plays, first = 0): boolean =>
  contrasts.every((one) => keepsSign(one, plays, first));

/** By the `SEEDS_PER_SET` plays from the place `first` on. */
function keepsSign({ contrast, a, b }: Comparison, plays: Plays, first: number): boolean {
  const of = ({ plan, outcome }: Read): number[] =>
    (plays[plan] ?? []).slice(first, first + SEEDS_PER_SET).map((one) => one[outcome] as number);
  const before = of(a);
  const differences = of(b).map((value, k) => value - (before[k] as number));
  const { effect } = intervalOf(differences, 0);
  switch (contrast.direction) {
    case 'up':
      return effect > 0;
    case 'down':
      return effect < 0;
    case 'none':
      return Math.abs(effect) < contrast.least;
    case 'not_up':
      return effect < contrast.least;
    case 'not_down':
      return effect > -contrast.least;
  }
}

/**
 * For each finding of the plan how often luck alone lets it keep its sign: the plays of the numbers as they are, cut into parts of as many
 * seeds as a set has. What a set loses beyond that, numbers have done.
 */
export function keptUnchanged(plan: Plan, plays: Plays): readonly (number | null)[] {
  const parts = Math.floor((plays[0]?.length ?? 0) / SEEDS_PER_SET);
  return plan.findings.map((finding) => {
    if (parts === 0) return null;
    const kept = Array.from({ length: parts }, (_, part) => keepsSigns(finding, plays, part * SEEDS_PER_SET));
    return Math.floor((100 * kept.filter(Boolean).length) / parts);
  });
}

/** `kept`: for each set, for each finding, what `playSet` said; `unchanged`: as `keptUnchanged` has it. */
export function judgeSensitivity(
  scenario: Scenario,
  plan: Plan,
  kept: readonly (readonly boolean[])[],
  unchanged: readonly (number | null)[],
): Sensitivity[] {
  const sites = drawableSites(scenario);
  return plan.findings.flatMap(({ finding, contrasts }, k) => {
    if (contrasts.length === 0) return [];
    const all = kept.map((set) => set[k] === true);
    const right = all.filter(Boolean).length;
    const told = { sets: kept.length, right, unchanged: unchanged[k] ?? null, breaks: breakerOf(sites, all) };
    return [{ id: finding.id, ...told }];
  });
}

/** The site whose higher and lower sets differ most in how often the finding fails, if more than luck among so many would do. */
function breakerOf(sites: readonly Site[], right: readonly boolean[]): Breaker | null {
  let [best, most]: [Breaker | null, number] = [null, quantileFor(sites.length)];
  for (const [k, site] of sites.entries()) {
    const { up, down } = sidesOf(site, k, right);
    const size = difference(up, down);
    if (size <= most) continue;
    most = size;
    const [higher, lower] = [percent(up), percent(down)];
    const when = higher > lower ? 'higher' : 'lower';
    best = { path: site.path, when, wrong: Math.max(higher, lower), otherwise: Math.min(higher, lower) };
  }
  return best;
}

interface Count {
  sets: number;
  wrong: number;
}

function sidesOf(site: Site, place: number, right: readonly boolean[]): { readonly up: Count; readonly down: Count } {
  const [up, down]: [Count, Count] = [
    { sets: 0, wrong: 0 },
    { sets: 0, wrong: 0 },
  ];
  for (const [set, isRight] of right.entries()) {
    const now = drawn(site, place, set);
    if (now === site.value) continue;
    const count = now > (site.value as number) ? up : down;
    count.sets++;
    if (!isRight) count.wrong++;
  }
  return { up, down };
}

/** In standard errors of a difference of shares. */
function difference(a: Count, b: Count): number {
  if (a.sets === 0 || b.sets === 0) return 0;
  const share = (a.wrong + b.wrong) / (a.sets + b.sets);
  const error = Math.sqrt(share * (1 - share) * (1 / a.sets + 1 / b.sets));
  return error === 0 ? 0 : Math.abs(a.wrong / a.sets - b.wrong / b.sets) / error;
}

const percent = ({ sets, wrong }: Count): number => Math.round((100 * wrong) / sets);
