// Of games that the random policy played, judged under the random policy, skill and luck are nought on average: what a decision is
// worth before its dice is just what the policy would have got, and dice owe nobody anything. Dice that favour show in luck.

import { expect, test, vi } from 'vitest';
import type * as Dice from '../../compile/dice.ts';
import type { Program } from '../../compile/program.ts';
import { headerFor } from '../../debrief/played.fixture.ts';
import { totalScore } from '../../engine/objectives.ts';
import { beginSession, type Session } from '../../engine/session.ts';
import { playSession } from '../play-session.ts';
import { randomPolicy } from '../random-policy.ts';
import { keepAccount } from './keep-account.ts';
import { playedOf } from './played-of.ts';

const loaded = vi.hoisted(() => ({ isLoaded: false }));

/** Seeds below are those of games, not of futures. */
const GAMES = 100_000;
const FIRST = 5000;
const POLICY_SITE = 0x5bd1e995;

vi.mock('../../compile/dice.ts', async (original) => {
  const real = await original<typeof Dice>();
  const roll: typeof real.roll = (seed, turn, site, sides) => {
    const fair = real.roll(seed, turn, site, sides);
    const isGame = seed >= 0 && seed < GAMES && site !== POLICY_SITE;
    return loaded.isLoaded && isGame ? Math.min(fair, real.roll(seed ^ 0x55, turn, site, sides)) : fair;
  };
  return { ...real, roll };
});

interface Sum {
  readonly mean: number;
  /** of the mean */
  readonly error: number;
}

export interface Balance {
  readonly skill: Sum;
  readonly luck: Sum;
  readonly both: Sum;
}

const playOf = (program: Program, seed: number): Session =>
  playSession(beginSession(program, headerFor(program.scenario, seed)), randomPolicy);

/** Of two games the one that ended better. Whether by lucky dice or by what the lot decided, it must show in the account. */
function favoured(program: Program, seed: number): Session {
  const [one, other] = [playOf(program, seed), playOf(program, seed + GAMES / 2)];
  return scoreIn(program, other) > scoreIn(program, one) ? other : one;
}

const scoreIn = (program: Program, { run }: Session): number => totalScore(program, run.world.values);

function balanceOf(
  program: Program,
  { games, futures, first }: Size & { readonly first: number },
  gameOf: typeof playOf = playOf,
): Balance {
  const skill: number[] = [];
  const luck: number[] = [];
  for (let seed = first; seed < first + games; seed++) {
    const account = keepAccount(program, playedOf(gameOf(program, seed)), { policy: randomPolicy, futures });
    skill.push(account.skill / futures);
    luck.push(account.luck / futures);
  }
  const both = skill.map((one, k) => one + (luck[k] ?? 0));
  return { skill: spread(skill), luck: spread(luck), both: spread(both) };
}

function spread(values: readonly number[]): Sum {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean, error: Math.sqrt(squares / (n - 1) / n) };
}

export interface Size {
  readonly games: number;
  readonly futures: number;
}

/** The seeds are fixed. Of twenty such sets one would lie beyond two standard errors by chance. */
export function unbiasedSuite(size: Size, programs: readonly (readonly [id: string, program: Program])[]): void {
  test.each(programs)(
    `over ${size.games} random games of %s mean skill and mean luck are nought`,
    (_id, program) => {
      loaded.isLoaded = false;
      const { skill, luck } = balanceOf(program, { ...size, first: FIRST });
      expect(Math.abs(skill.mean)).toBeLessThan(2 * skill.error);
      expect(Math.abs(luck.mean)).toBeLessThan(2 * luck.error);
    },
    3_600_000,
  );

  test.each(programs)(
    'games of %s that were picked for how they ended are found out',
    (_id, program) => {
      const { both } = balanceOf(program, { ...size, games: size.games / 4, first: FIRST }, favoured);
      expect(both.mean).toBeGreaterThan(2 * both.error);
    },
    3_600_000,
  );
}

/** For a scenario in which one die carries far: in a country it may help here and harm there, and come to nothing. */
export function loadedSuite(size: Size, programs: readonly (readonly [id: string, program: Program])[]): void {
  test.each(programs)(
    'a loaded die in %s is found out',
    (_id, program) => {
      loaded.isLoaded = true;
      const { luck } = balanceOf(program, { ...size, first: FIRST });
      loaded.isLoaded = false;
      expect(Math.abs(luck.mean)).toBeGreaterThan(2 * luck.error);
    },
    3_600_000,
  );
}

/** Scenarios whose score no die can change: luck is nothing in every game, and skill is nought on average all the same. */
export function lucklessSuite(size: Size, programs: readonly (readonly [id: string, program: Program])[]): void {
  test.each(programs)(
    `over ${size.games} random games of %s mean skill is nought, and none has any luck`,
    (_id, program) => {
      const { skill, luck } = balanceOf(program, { ...size, first: FIRST });
      expect(Math.abs(skill.mean)).toBeLessThan(2 * skill.error);
      expect(luck).toEqual({ mean: 0, error: 0 });
    },
    3_600_000,
  );
}
