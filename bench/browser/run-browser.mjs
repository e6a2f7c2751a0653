// The browser group: one server, one Chromium, and the measurements one after the other, each of which gives several entries. Nothing else
// runs meanwhile, since the machine has two cores and a browser takes both.
import { median } from '../sample.mjs';
import { launch, pagesOf } from './pages.mjs';
import { openSite } from './site.mjs';

/** @typedef {import('./pages.mjs').Bench} Bench */
/** @typedef {import('../subjects.mjs').Subject} Subject */
/** @typedef {import('../run-rounds.mjs').Result} Result */
/** @typedef {{ measure: (bench: Bench) => Promise<Readonly<Record<string, readonly number[]>>> }} Measurement values by key of the entry */

/**
 * Measures what is chosen of the group, a measurement at a time; `done` is told each one's results. A measurement that fails, as when the
 * machine keeps the browser waiting too long, is made once more.
 * @param {readonly Subject[]} chosen
 * @param {(text: string) => void} say
 * @param {(results: readonly Result[]) => void} done
 */
export async function measureInBrowser(chosen, say, done) {
  say('building the app');
  const site = await openSite();
  const browser = await launch();
  try {
    const bench = { url: site.url, bare: site.bare, onPage: pagesOf(browser), say };
    for (const group of new Set(chosen.map((subject) => subject.group))) {
      say(group);
      const members = chosen.filter((subject) => subject.group === group);
      done(await resultsOf(members, bench));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * @param {readonly Subject[]} members of one measurement
 * @param {Bench} bench
 * @returns {Promise<Result[]>}
 */
async function resultsOf(members, bench) {
  const [{ module } = { module: '' }] = members;
  const { measure } = /** @type {Measurement} */ (await import(module));
  const found = await measure(bench).catch((/** @type {unknown} */ reason) => {
    process.stderr.write(`once more, since: ${String(reason)}\n`);
    return measure(bench);
  });
  return members.map(({ name, unit, key }) => {
    const values = found[key];
    if (values === undefined || values.length === 0) throw new Error(`no ${key} was measured by ${module}`);
    return { name, unit, median: median(values), min: Math.min(...values), max: Math.max(...values) };
  });
}
