// Everything of the language at once, in a small world, with a facilitator meddling: the accounts balance, both runners agree,
// the log is accepted.

import { expect, test } from 'vitest';
import { say } from '../../text/say.ts';
import { judgeLog } from '../engine/judge-log.ts';
import { smallProgram } from '../engine/small-program.fixture.ts';
import { beginRun, step } from '../engine/step.ts';
import { tableRunner } from '../engine/table-runner.ts';
import { stateOf } from '../engine/xstate-runner.ts';
import { stateHash } from '../engine/state-hash.ts';
import type { LogRecord } from '../log/form/record-schema.ts';
import { writeLog } from '../log/chain/write-log.ts';
import { Books } from './books.fixture.ts';
import { meddledInput, playMeddled } from './meddle.fixture.ts';
import { makeOdd } from './odd-scenario.fixture.ts';
import { policyDice } from './policy.ts';

const program = smallProgram(makeOdd);

test('the accounts balance', () => {
  for (let seed = 0; seed < 60; seed++) {
    const books = new Books(program);
    playMeddled(program, seed, ({ records, run }) => {
      books.add(records.at(-1) as LogRecord);
      books.compare(run.world);
    });
    expect({ seed, problems: books.problems.slice(0, 5) }).toEqual({ seed, problems: [] });
  }
});

test('the log is accepted', () => {
  for (let seed = 100; seed < 110; seed++) {
    const judged = judgeLog(writeLog(playMeddled(program, seed)));
    expect(judged.ok ? null : say(judged.message)).toBeNull();
  }
});

test('both runners agree', () => {
  const table = tableRunner(program.statecharts, program.charts);
  for (let seed = 0; seed < 60; seed++) {
    let live = beginRun(program, { seed }).run;
    let tabled = beginRun(program, { seed, runner: table, facts: false }).run;
    const draw = policyDice(seed);
    while (live.world.phase !== 'debrief') {
      const input = meddledInput(live.world, draw);
      live = step(live, input).run;
      tabled = step(tabled, input).run;
      expect(tabled.world.values).toEqual(live.world.values);
      for (const chart of program.charts)
        expect(stateOf(live.world, chart)).toBe(chart.states[live.world.values[chart.stateSlot] as number]);
    }
    expect(stateHash(tabled.world)).toBe(stateHash(live.world));
  }
});
