// Of games that the random policy played, judged under the random policy, skill and luck are nought on average: what a decision is
// worth before its dice is just what the policy would have got, and dice owe nobody anything. A die that favours shows in luck.

import { expect, test, vi } from 'vitest';
import type * as Dice from '../../compile/dice.ts';
import type { Program } from '../../compile/program.ts';
import { headerFor } from '../../debrief/played.fixture.ts';
import { beginSession } from '../../engine/session.ts';
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
}

function balanceOf(program: Program, { games, futures, first }: Size & { readonly first: number }): Balance {
  const skill: number[] = [];
  const luck: number[] = [];
  for (let seed = first; seed < first + games; seed++) {
    const game = playSession(beginSession(program, headerFor(program.scenario, seed)), randomPolicy);
    const account = keepAccount(program, playedOf(game), { policy: randomPolicy, futures });
    skill.push(account.skill / futures);
    luck.push(account.luck / futures);
  }
  return { skill: spread(skill), luck: spread(luck) };
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
