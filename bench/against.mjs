// This engine against the engine of an earlier commit, on the reference campaign and on the frozen flagship: `npm run bench:against --
// REVISION`. Both are bundled alike and timed in alternating order, each way in processes of its own. A way counts as slower only when its
// median is more than SLACK behind and the rounds of the two do not overlap. Exit 0 none is slower, 1 one is, 2 there is no such revision.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, bundled } from './bundle.mjs';
import { runRounds } from './run-rounds.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const WAYS = ['live', 'batch', 'batchNoFacts', 'flagship'];
const SLACK = 0.05;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '15' }, seconds: { type: 'string', default: '0.7' } },
});

/**
 * A checkout of `revision` with this one's packages, and its bundle. Null when there is no such revision.
 * @param {string} revision
 */
async function bundleOf(revision) {
  const commit = git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
  if (commit === '') return null;
  const folder = `${root}node_modules/.cache/bench-${commit.slice(0, 12)}/`;
  const out = `${folder}bundle`;
  if (!existsSync(`${out}/ours.js`)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const archive = spawnSync('git', ['archive', commit], { cwd: root, maxBuffer: 1 << 30 });
    spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
    symlinkSync(`${root}node_modules`, `${folder}node_modules`);
    await bundle({ root: folder, outDir: out });
  }
  return `${out}/ours.js`;
}

/** @param {string[]} args */
function git(...args) {
  return spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout.trim();
}

/** @typedef {import('./run-rounds.mjs').Result} Result */

/**
 * @param {Result} now
 * @param {Result} then
 */
function verdict(now, then) {
  const ratio = now.median / then.median;
  const apart = now.max < then.min;
  const slower = ratio < 1 - SLACK && apart;
  const spread = (/** @type {Result} */ { median, min, max }) =>
    `${Math.round(median)} (${Math.round(min)}-${Math.round(max)})`;
  console.log(
    `${slower ? 'SLOWER' : 'ok    '} ${now.name.padEnd(14)} ${spread(now)} plays/s, then ${spread(then)}: ${ratio.toFixed(3)} x`,
  );
  return slower;
}

const other = await bundleOf(positionals[0] ?? 'HEAD');
if (other === null) {
  console.error(`no such revision: ${positionals[0]}`);
  process.exitCode = 2;
} else {
  await bundle();
  const module = new URL('./against-subjects.mjs', import.meta.url).href;
  process.env.BENCH_NOW = bundled('ours');
  process.env.BENCH_THEN = other;
  const subjects = WAYS.flatMap((way) =>
    ['NOW', 'THEN'].map((when) => ({ name: way, unit: 'plays/s', module, key: `${way} ${when}` })),
  );
  const results = await runRounds(subjects, {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    clock: 'cpu',
    say: (what) => console.error(what),
  });
  const slower = WAYS.map((_, k) => {
    const [now, then] = results.slice(2 * k);
    if (now === undefined || then === undefined) throw new Error('a way was not timed');
    return verdict(now, then);
  });
  if (slower.includes(true)) process.exitCode = 1;
}
