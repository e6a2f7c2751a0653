// `shadow-mandate simulate` on the flagship as a user runs it: a process with two threads. Time on the wall, and peak memory.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundle.mjs';

const FLAGSHIP = fileURLToPath(new URL('./fixtures/flagship-1/the_half_bridge.json', import.meta.url));
const AT_EXIT = fileURLToPath(new URL('./print-peak-memory.mjs', import.meta.url));

/** @param {number} runs */
function simulate(runs) {
  const command = [bundled('main'), 'simulate', FLAGSHIP, '--runs', String(runs), '--seed', '1', '--workers', '2'];
  const out = execFileSync(process.execPath, ['--import', AT_EXIT, ...command, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const [result = '', peak] = out.split('\npeak memory, MB: ');
  const { seconds, endings } = /** @type {{ seconds: number, endings: Record<string, number> }} */ (JSON.parse(result));
  assert.equal(
    Object.values(endings).reduce((a, b) => a + b, 0),
    runs,
    'some plays came to no ending',
  );
  return { seconds, peak: Number(peak) };
}

/** @type {import('./sample.mjs').Subjects} */
export const subjects = {
  seconds: () => () => simulate(10_000).seconds,
  memoryOf2000: () => () => simulate(2_000).peak,
  memoryOf10000: () => () => simulate(10_000).peak,
};
