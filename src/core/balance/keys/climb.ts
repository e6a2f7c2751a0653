// Hill climbing over answer keys: change a key a little, keep the change when it does no worse on the same seeds, ask more seeds the better
// it gets. How good the key is, is told by seeds that the climb has never seen: those bring other dice, and other truths of the country.

import type { Program } from '../../compile/program.ts';
import { batchPlayer } from '../../simulate/play.ts';
import { policyDice } from '../../simulate/policy.ts';
import { outcomeOf } from '../outcome.ts';
import { changeKey, drawKey, materialOf } from './change-key.ts';
import { type Key, keyPolicy } from './key.ts';

export interface Climbing {
  readonly scripted: boolean;
  /** climbs with other numbers begin elsewhere */
  readonly number: number;
  /** how many plays it may use */
  readonly plays: number;
  /** of the first seed it trains on */
  readonly first: number;
}

export interface Climbed {
  readonly key: Key;
  readonly plays: number;
}

const FEWEST_SEEDS = 6;
const MOST_SEEDS = 96;
/** keys drawn by lot before the climb begins at the best of them */
const BEGINNINGS = 30;
const CLIMB = 0x51ed270b;

export function climb(program: Program, { scripted, number, plays, first }: Climbing): Climbed {
  const draw = policyDice(CLIMB ^ (number * 2 + (scripted ? 1 : 0)));
  const material = materialOf(program, scripted);
  const hill = hillOf(program, first);
  let [seeds, used] = [FEWEST_SEEDS, 0];
  let at: Standing = { key: drawKey(material, draw), worth: -1 };
  const consider = (key: Key): void => {
    const { worth, played } = hill(key, seeds, at.worth);
    used += played;
    if (worth >= at.worth) at = { key, worth };
  };
  for (let n = 0; n < BEGINNINGS; n++) consider(drawKey(material, draw));
  while (used < plays) {
    consider(changeKey(at.key, material, draw));
    const wanted = seedsFor(used, plays);
    if (seeds >= wanted) continue;
    seeds = wanted;
    const again = hill(at.key, seeds, -1);
    at = { key: at.key, worth: again.worth };
    used += again.played;
  }
  return { key: at.key, plays: used };
}

interface Standing {
  readonly key: Key;
  readonly worth: number;
}

/** Few seeds while the ground is steep, more when small steps must be told from luck. */
function seedsFor(used: number, plays: number): number {
  const grown = Math.floor((MOST_SEEDS * used) / plays / 2);
  return Math.max(FEWEST_SEEDS, Math.min(MOST_SEEDS, grown));
}

/** A best ending counts for more than any score; else grade, then score. */
const WORTH = { best: 400, grade: 40 } as const;

interface Measured {
  readonly worth: number;
  readonly played: number;
}

/** Stops early when even the best that is left would not do. */
function hillOf(program: Program, first: number) {
  const judge = outcomeOf(program);
  const grades = program.scenario.endings.map(({ grade }) => grade);
  const highest = program.objectives.reduce((sum, { max }) => sum + max, 0);
  const most = WORTH.best + WORTH.grade * Math.max(...grades) + highest;
  return (key: Key, seeds: number, atLeast: number): Measured => {
    const play = batchPlayer(program, { policy: keyPolicy(program, key) });
    let worth = 0;
    for (let k = 0; k < seeds; k++) {
      const { best, grade, score } = judge(play((first + k) >>> 0));
      worth += (best ? WORTH.best : 0) + grade * WORTH.grade + score;
      if (worth + (seeds - k - 1) * most < atLeast) return { worth: -1, played: k + 1 };
    }
    return { worth, played: seeds };
  };
}

export interface Tested {
  readonly plays: number;
  readonly best: number;
  /** sum over the plays */
  readonly score: number;
}

export function testKey(program: Program, key: Key, first: number, count: number): Tested {
  const judge = outcomeOf(program);
  const play = batchPlayer(program, { policy: keyPolicy(program, key) });
  let [best, score] = [0, 0];
  for (let k = 0; k < count; k++) {
    const outcome = judge(play((first + k) >>> 0));
    if (outcome.best) best++;
    score += outcome.score;
  }
  return { plays: count, best, score };
}
