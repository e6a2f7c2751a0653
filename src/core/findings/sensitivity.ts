/**
 * How much of a finding hangs on a number that somebody chose. In each of many sets every number of the scenario that can change a fact
 * is drawn within a quarter of what it is, each by itself; what is asked is whether the findings keep their sign, and which number
 * is most often on one side when they lose it. Numbers of 1 and 2 stay what they are: a quarter of them rounds to nothing.
 */

import { roll } from '../compile/dice.ts';
import type { Scenario } from '../scenario/language/schema.ts';
import { type Interval, intervalOf, quantileFor } from './interval.ts';
import type { Played, Plays } from './judge.ts';
import { type Site, sitesOf, withSites } from './number-sites.ts';
import type { Comparison, Plan, Read } from './plan-plays.ts';
import { piecePlayer } from './play-plan.ts';
import type { Doctrines } from '../simulate/policy.ts';

/** Dice of the sets: the same in every study, so that two of them can be compared. */
const SEED = 20240730;
/** A quarter, in thousandths. */
const REACH = 250;

/** Seeds that a set is first played with, and at most: as many as it takes to tell luck from what the numbers do, doubled each time. */
export const FIRST_SEEDS = 12;
export const MOST_SEEDS = 384;

/** Standard errors by which an effect must be off its limit before it is said on which side it is. Looked at up to six times. */
const CLEAR = 2.5;

/** Of one finding in one set: every contrast has its sign, one has lost it, or too many plays would be needed to tell. */
export type Kept = 'kept' | 'lost' | 'unclear';

export interface Sensitivity {
  readonly id: string;
  readonly sets: number;
  /** of the sets, in which every contrast clearly kept its sign */
  readonly kept: number;
  /** of the sets, in which one of them clearly lost it */
  readonly lost: number;
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

/** Plays one set; for each finding of the plan whether it kept its sign. Sides are played on for as long as a finding needs them. */
export function playSet(scenario: Scenario, plan: Plan, set: number, { doctrines, seed }: SetOptions): readonly Kept[] {
  const numbers = new Map(drawableSites(scenario).map((site, k) => [site, drawn(site, k, set)]));
  const play = piecePlayer(withSites(scenario, numbers), plan.sides, doctrines);
  const first = (seed + set * MOST_SEEDS) >>> 0;
  const plays: Played[][] = plan.sides.map(() => []);
  const playOn = (side: number, upTo: number): void => {
    const done = plays[side] as Played[];
    if (done.length < upTo)
      done.push(...play({ plan: side, first: (first + done.length) >>> 0, count: upTo - done.length }));
  };
  return plan.findings.map(({ contrasts }) => {
    for (let seeds = FIRST_SEEDS; ; seeds *= 2) {
      for (const { a, b } of contrasts) for (const { plan: side } of [a, b]) playOn(side, seeds);
      const told = keptIn(contrasts.map((one) => signOf(one, plays, seeds)));
      if (told !== 'unclear' || seeds >= MOST_SEEDS) return told;
    }
  });
}

function keptIn(signs: readonly Kept[]): Kept {
  if (signs.includes('lost')) return 'lost';
  return signs.includes('unclear') ? 'unclear' : 'kept';
}

/** By the first `seeds` plays of both sides. */
function signOf({ contrast, a, b }: Comparison, plays: Plays, seeds: number): Kept {
  const of = ({ plan, outcome }: Read, k: number): number => plays[plan]?.[k]?.[outcome] as number;
  const interval = intervalOf(
    Array.from({ length: seeds }, (_, k) => of(b, k) - of(a, k)),
    CLEAR,
  );
  const { least } = contrast;
  switch (contrast.direction) {
    case 'up':
      return above(interval, 0);
    case 'down':
      return below(interval, 0);
    case 'none':
      return keptIn([above(interval, -least), below(interval, least)]);
    case 'not_up':
      return below(interval, least);
    case 'not_down':
      return above(interval, -least);
  }
}

/** To be at the limit, and surely so, is to have lost the sign. */
function above({ low, high }: Interval, limit: number): Kept {
  if (low > limit) return 'kept';
  return high < limit || low === high ? 'lost' : 'unclear';
}
const below = ({ low, high }: Interval, limit: number): Kept => above({ low: -high, high: -low, effect: 0 }, -limit);

/** `told`: for each set, for each finding, what `playSet` said. */
export function judgeSensitivity(scenario: Scenario, plan: Plan, told: readonly (readonly Kept[])[]): Sensitivity[] {
  const sites = drawableSites(scenario);
  return plan.findings.flatMap(({ finding, contrasts }, k) => {
    if (contrasts.length === 0) return [];
    const all = told.map((set) => set[k] as Kept);
    const count = (which: Kept): number => all.filter((one) => one === which).length;
    const lost = all.map((one) => one === 'lost');
    return [
      { id: finding.id, sets: all.length, kept: count('kept'), lost: count('lost'), breaks: breakerOf(sites, lost) },
    ];
  });
}

/** The site whose higher and lower sets differ most in how often the finding fails, if more than luck among so many would do. */
function breakerOf(sites: readonly Site[], lost: readonly boolean[]): Breaker | null {
  let [best, most]: [Breaker | null, number] = [null, quantileFor(sites.length)];
  for (const [k, site] of sites.entries()) {
    const { up, down } = sidesOf(site, k, lost);
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

function sidesOf(site: Site, place: number, lost: readonly boolean[]): { readonly up: Count; readonly down: Count } {
  const [up, down]: [Count, Count] = [
    { sets: 0, wrong: 0 },
    { sets: 0, wrong: 0 },
  ];
  for (const [set, isLost] of lost.entries()) {
    const now = drawn(site, place, set);
    if (now === site.value) continue;
    const count = now > (site.value as number) ? up : down;
    count.sets++;
    if (isLost) count.wrong++;
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
