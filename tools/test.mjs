/**
 * `npm test`: every gate in turn, then the tests; all of them are run, so that one report shows all that is
 * wrong. `npm run test:deep` passes `deep`. The sum goes to .cache/summary.txt, where .ci/run reads it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}.cache/`;

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number }} Totals as the runner's report has them */
/** @typedef {{ name: string, ok: boolean, count: Count }} Outcome */

/** @returns {Outcome[]} */
function shortRun() {
  return [
    gate('types'),
    gate('lint'),
    gate('format:check'),
    gate('build'),
    gate('size'),
    // Left to itself it uses all cores but one, which is one of two.
    tests('unit', '--maxWorkers=100%'),
    tests('components'),
    tests('e2e'),
  ];
}

/** @returns {Outcome[]} */
function deepRun() {
  return [gate('build'), tests('deep')];
}

/**
 * A failed gate counts as one failure, so that the sum cannot say 0 where something is wrong.
 * @param {string} script
 * @returns {Outcome}
 */
function gate(script) {
  const ok = run('npm', ['run', '--silent', script]);
  return { name: script, ok, count: { passed: 0, failed: ok ? 0 : 1, skipped: 0 } };
}

/**
 * @param {string} project
 * @param {string[]} options of the runner
 * @returns {Outcome}
 */
function tests(project, ...options) {
  const report = `${cache}${project}.json`;
  rmSync(report, { force: true });
  const ok = run('npx', [
    'vitest',
    'run',
    '--project',
    project,
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const count = read(report);
  return { name: project, ok, count: ok || count.failed > 0 ? count : { ...count, failed: 1 } };
}

/**
 * @param {string} report
 * @returns {Count}
 */
function read(report) {
  try {
    const totals = /** @type {Totals} */ (JSON.parse(readFileSync(report, 'utf8')));
    return { passed: totals.numPassedTests, failed: totals.numFailedTests, skipped: totals.numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  console.log(`\n> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/**
 * What was skipped is said at the end, too; why is said where it happened.
 * @param {Outcome} outcome
 */
function line({ name, ok, count: { skipped } }) {
  return `${ok ? 'ok  ' : 'FAIL'} ${name}${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

mkdirSync(cache, { recursive: true });
rmSync(`${cache}summary.txt`, { force: true });
const outcomes = process.argv[2] === 'deep' ? deepRun() : shortRun();
const passed = outcomes.reduce((sum, { count }) => sum + count.passed, 0);
const failed = outcomes.reduce((sum, { count }) => sum + count.failed, 0);
writeFileSync(`${cache}summary.txt`, `${passed} passed, ${failed} failed\n`);
console.log(`\n${outcomes.map(line).join('\n')}`);
if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
