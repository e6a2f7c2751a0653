import { expect, test } from 'vitest';
import { digestOfText } from '../../core/log/chain/digest.ts';
import { encodeSessionCode } from '../../core/log/code/session-code.ts';
import { DEFAULT_SETTINGS } from '../../core/log/form/header.ts';
import { smallScenario } from '../../core/scenario/small-scenario.fixture.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { say } from '../../text/say.ts';
import { readCode } from './read-code.ts';

const scenario = smallScenario() as unknown as Scenario;
const candidate = { id: scenario.id, world: digestOfText('world'), whole: digestOfText('whole') };
const code = (world: string, withheld: readonly string[] = [], injects: readonly string[] = []) =>
  encodeSessionCode({
    scenario: { id: scenario.id, injects: injects.map((id) => ({ id })) },
    world,
    seed: 7,
    settings: { ...DEFAULT_SETTINGS, withheld: [...withheld] },
  });

const many = Array.from({ length: 40 }, (_, k) => `inject_${k}`);

test.each([
  [
    'too short',
    'MINI',
    'The code is too short: some of it is missing. Compare the code with the one that was given out, character by character.',
  ],
  [
    'for another world',
    code(digestOfText('another')),
    'The code was made with another version of the scenario `mini`: teams would not play the same world. Use the same scenario file on every machine, or make a new code with this one.',
  ],
  [
    'for more injects than there are',
    code(candidate.world, ['inject_39'], many),
    'No session has this code. Compare the code with the one that was given out, character by character.',
  ],
])('given a code that is %s, then it says what is wrong and what to try', (_, text, words) => {
  const read = readCode(text, scenario, candidate);
  expect('problem' in read ? say(read.problem) : null).toBe(words);
});
