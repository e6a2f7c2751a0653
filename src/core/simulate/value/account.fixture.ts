// The account of a game is exact, whoever played it: it begins with what the start is worth, ends with the score that the log states, and
// every step between is one entry.

import { expect, test } from 'vitest';
import { totalScore } from '../../engine/objectives.ts';
import { playMeddled } from '../meddle.fixture.ts';
import { randomPolicy } from '../random-policy.ts';
import { programsToPlay } from '../shipped.fixture.ts';
import { isOver } from './future-of.ts';
import { keepAccount } from './keep-account.ts';
import { playedOf } from './played-of.ts';

export function accountSuite(logs: number, futures: number): void {
  test.each(programsToPlay())(
    `the accounts of ${logs} games of %s are exact`,
    (_id, program) => {
      let facilitated = 0;
      for (let seed = 0; seed < logs; seed++) {
        const game = playMeddled(program, seed);
        const account = keepAccount(program, playedOf(game), { policy: randomPolicy, futures });
        const { start, skill, luck, final, over, facilitator } = account;
        expect({ seed, sum: start + skill + luck }).toEqual({ seed, sum: final });
        const { world } = game.run;
        expect({ seed, over }).toEqual({ seed, over: isOver(world) });
        const scored = scoreStated(game) ?? totalScore(program, world.values);
        expect({ seed, final }).toEqual({ seed, final: futures * scored });
        if (facilitator !== 0) facilitated++;
      }
      expect(facilitated).toBeGreaterThan(0);
    },
    3_600_000,
  );
}

/** What the facts of the log say, those of the branch that was played to its end being the last. */
function scoreStated({ records }: ReturnType<typeof playMeddled>): number | null {
  const last = records.filter(({ facts }) => facts.some(({ type }) => type === 'scored')).at(-1);
  if (last === undefined) return null;
  return last.facts.reduce((sum, fact) => sum + (fact.type === 'scored' ? fact.score : 0), 0);
}
