// `shadow-mandate account` on a game of the frozen flagship as a user runs it: a process with two threads, time on the wall. Its yardstick
// are as many whole plays by `simulate`, through the same door.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bundled, importOurs } from './bundle.mjs';

const FLAGSHIP = fileURLToPath(new URL('./fixtures/flagship-1/the_half_bridge.json', import.meta.url));
const FUTURES = 200;
const TIMES = 3;
const { judgeLog, momentsOf, playedOf, questionsOf } = await importOurs();

/** @param {readonly string[]} argv */
const command = (...argv) =>
  execFileSync(process.execPath, [bundled('main'), ...argv, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1e8 });

const folder = mkdtempSync(`${tmpdir()}/account-`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const LOG = `${folder}/game.jsonl`;
command('run', FLAGSHIP, '--seed', '1', '--log', LOG);

/** Futures that the account of the game needs. */
function futuresAsked() {
  const judged = judgeLog(readFileSync(LOG, 'utf8'));
  if (!judged.ok) throw new Error('the log of the game is refused');
  const { session } = judged;
  return questionsOf(momentsOf(session.program, playedOf(session)), 'choices').length * FUTURES;
}

/**
 * The shortest of a few times: other programs only ever add to it.
 * @param {readonly string[]} argv
 * @param {(result: string) => void} verify
 * @returns {import('./sample.mjs').Sample}
 */
const seconds = (argv, verify) => () => {
  const times = Array.from({ length: TIMES }, () => {
    const before = performance.now();
    verify(command(...argv, '--workers', '2'));
    return (performance.now() - before) / 1000;
  });
  return Math.min(...times);
};

/** @param {string} result */
function verifyAccount(result) {
  const account = /** @type {Record<'start' | 'skill' | 'luck' | 'final' | 'futures', number>} */ (JSON.parse(result));
  assert.equal(account.futures, FUTURES);
  assert.equal(account.start + account.skill + account.luck, account.final, 'the account is not exact');
}

/** @param {number} runs */
const verifyPlays = (runs) => (/** @type {string} */ result) => {
  const { endings } = /** @type {{ endings: Record<string, number> }} */ (JSON.parse(result));
  assert.equal(
    Object.values(endings).reduce((a, b) => a + b, 0),
    runs,
    'some plays came to no ending',
  );
};

/** @type {import('./sample.mjs').Subjects} */
export const subjects = {
  account: () => seconds(['account', LOG, '--futures', String(FUTURES)], verifyAccount),
  plays: () => {
    const runs = futuresAsked();
    return seconds(['simulate', FLAGSHIP, '--runs', String(runs), '--seed', '1'], verifyPlays(runs));
  },
};
