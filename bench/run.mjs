// npm run bench [-- options]: times this project's engine and other engines on the same work. See docs/performance.md.
// A table on stderr; with `--format json` the results on stdout; with `--gate` exit 1 when a target is missed, also when it is
// measured again.
import { parseArgs } from 'node:util';
import { measureInBrowser } from './browser/run-browser.mjs';
import { bundle } from './bundle.mjs';
import { formatTable } from './format-table.mjs';
import { measureAgain } from './measure-again.mjs';
import { runRounds } from './run-rounds.mjs';
import { clocks } from './sample.mjs';
import { subjects } from './subjects.mjs';
import { judge, passes } from './targets.mjs';

const options = /** @type {const} */ ({
  only: { type: 'string', multiple: true },
  rounds: { type: 'string', default: '7' },
  seconds: { type: 'string', default: '0.7' },
  clock: { type: 'string', default: 'cpu' },
  format: { type: 'string', default: 'text' },
  gate: { type: 'boolean', default: false },
});

/** @typedef {import('./subjects.mjs').Subject} Subject */
/** @typedef {import('./run-rounds.mjs').Settings} Settings */
/** @typedef {import('./run-rounds.mjs').Compared} Compared */

/**
 * Groups are timed one after the other; the entries of a group in turns. Those of the browser come last.
 * @param {readonly Subject[]} chosen
 * @param {Settings} settings
 */
async function runGroups(chosen, settings) {
  /** @type {Compared[]} */
  const results = [];
  const [inNode, inBrowser] = [chosen.filter((s) => s.browser !== true), chosen.filter((s) => s.browser === true)];
  for (const group of new Set(inNode.map((s) => s.group))) {
    const members = inNode.filter((s) => s.group === group);
    results.push(...withRatios(await runRounds(members, settings)));
  }
  if (inBrowser.length > 0)
    await measureInBrowser(inBrowser, settings.say, (found) => results.push(...withRatios(found)));
  return results;
}

/**
 * Ratios only between things of one unit, and to nothing that is 0.
 * @param {readonly import('./run-rounds.mjs').Result[]} results
 * @returns {Compared[]}
 */
const withRatios = (results) =>
  results.map((entry) => {
    const others = results.filter((r) => r !== entry && r.unit === entry.unit && r.median !== 0);
    return { ...entry, vs: Object.fromEntries(others.map((r) => [r.name, entry.median / r.median])) };
  });

/**
 * True when the entry is named, or its group is; everything when nothing was named.
 * @param {readonly string[] | undefined} only
 * @returns {(subject: Subject) => boolean}
 */
const wanted = (only) => (subject) =>
  only === undefined ||
  only.includes(subject.name) ||
  only.includes(subject.group) ||
  (subject.browser === true && only.includes('browser'));

/**
 * @param {string} name
 * @returns {name is Settings['clock']}
 */
const isClock = (name) => name in clocks;

async function main() {
  const { values } = parseArgs({ options });
  const chosen = subjects.filter(wanted(values.only));
  const { clock } = values;
  if (chosen.length === 0 || !isClock(clock) || !(Number(values.rounds) >= 1)) {
    process.stderr.write('nothing to time: see docs/performance.md for the names and options\n');
    process.exitCode = 2;
    return;
  }
  /** @type {Settings} */
  const settings = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    clock,
    say: (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`),
  };
  await bundle();
  const tell = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);
  const measure = (/** @type {readonly Subject[]} */ subjects) => runGroups(subjects, settings);
  const first = await measure(chosen);
  const results = values.gate ? await measureAgain(first, chosen, { measure, tell }) : first;
  settings.say('');
  const verdicts = judge(results);
  process.stderr.write(`${formatTable(results, verdicts)}\n`);
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  if (values.gate && !passes(verdicts)) process.exitCode = 1;
}

await main();
