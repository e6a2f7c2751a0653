import { describe, expect, test } from 'vitest';
import { smallProgram } from '../engine/small-program.fixture.ts';
import { batchPlayer } from '../simulate/play.ts';
import { randomPolicy } from '../simulate/random-policy.ts';
import { watchedTurns, watcher } from './watch.ts';

describe('a watched value', () => {
  test('given who controls a route, which nothing sets, then it is he in all plays', () => {
    const program = smallProgram();
    const path = 'route.creek.control';
    const watching = watcher(program, [path]);
    const play = batchPlayer(program, { policy: randomPolicy, after: (world) => watching.after(world) });
    for (let seed = 1; seed <= 5; seed++) play(seed);
    const told = watchedTurns(program, path, watching.watched[0] ?? []);
    expect(told[0]).toEqual({ turn: 1, plays: 5, shares: { guard: 0, crew: 1 } });
  });
});
