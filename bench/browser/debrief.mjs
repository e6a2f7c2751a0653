// How soon a debrief stands on the page, and of how many nodes it is made: of the flagship's recorded session, and of one of two thousand inputs.
// Beside it a bare page on which React draws as many nodes as a debrief may have.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { cutLog, flagshipLog, longestLog } from './long-logs.mjs';
import { untilPainted } from './until-painted.mjs';

/** The shortest of so many counts: what other programs do in between is not there each time. */
const TIMES = 4;
const INPUTS = 2_000;
const NODES = 5_000;
/** ms in which what a debrief puts off is there too */
const SETTLED = 1_500;
const PATIENCE = 300_000;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ time: number, nodes: number, elements: number }} Opened `time` in ms; nodes are elements and texts */

/**
 * @param {Page} page of the library
 * @param {string} path
 * @returns {Promise<Opened>}
 */
async function openDebrief(page, path) {
  await page.getByLabel('A scenario or the log of a session').setInputFiles(path);
  const button = page.getByRole('dialog').getByRole('button', { name: 'Open the debrief' });
  await button.waitFor({ timeout: PATIENCE });
  const time = await untilPainted(page, { selector: '.debrief h2' }, () => button.click());
  await page.waitForTimeout(SETTLED);
  return { time, ...(await page.evaluate(countNodes)) };
}

/** Runs in the page. */
function countNodes() {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode() !== null) nodes += 1;
  return { nodes, elements: document.getElementsByTagName('*').length };
}

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage, say }) {
  const logs = { flagship: flagshipLog(), long: cutLog(await longestLog(), { inputs: INPUTS }) };
  const folder = mkdtempSync(`${tmpdir()}/bench-files-`);
  /** @type {Record<string, number[]>} */
  const found = { bare: [] };
  try {
    for (const [key, text] of Object.entries(logs)) {
      say(`browser-debrief: ${key}`);
      const path = `${folder}/${key}.jsonl`;
      writeFileSync(path, text);
      const opened = [];
      for (let n = 0; n < TIMES; n++) {
        opened.push(await onPage(url, (page) => openDebrief(page, path)));
        found.bare?.push(
          await onPage(`${bare}?nodes=${NODES}`, (page) =>
            untilPainted(page, { selector: '[data-version="1"]' }, () => page.getByRole('button').click()),
          ),
        );
      }
      found[key] = [Math.min(...opened.map(({ time }) => time))];
      found[`${key}-nodes`] = opened.map(({ nodes }) => nodes);
      found[`${key}-elements`] = opened.map(({ elements }) => elements);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { ...found, bare: [Math.min(...(found.bare ?? []))] };
}
