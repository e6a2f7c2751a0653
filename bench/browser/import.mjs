// How long files that are opened keep the page from answering: the longest task of its main thread, from giving the file until its sheet
// says what it is. The yardstick parses the lines of the longest log as JSON in one task of a bare page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { generateScenario } from '../generate-scenario.mjs';
import { cutLog, longestLog, MEGABYTE, tutorialLog } from './long-logs.mjs';
import { longestTask, traced } from './trace.mjs';

const INJECTS = 1_000; // 2.9 MB
const TIMES = 3;
/** Longer files are opened once. */
const LONG = 10 * MEGABYTE;
/** ms, on a machine that others use as well */
const PATIENCE = 300_000;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ key: string, name: string, text: string }} Given */

/** @returns {Promise<Given[]>} */
async function givenFiles() {
  const longest = await longestLog();
  const cut = (/** @type {number} */ megabytes) => cutLog(longest, { bytes: megabytes * MEGABYTE });
  return [
    { key: '0.4', name: 'a.jsonl', text: await tutorialLog(0.4 * MEGABYTE) },
    { key: '4.7', name: 'b.jsonl', text: cut(4.7) },
    { key: '18.9', name: 'c.jsonl', text: cut(18.9) },
    { key: '64', name: 'd.jsonl', text: longest },
    { key: 'scenario', name: 'e.json', text: JSON.stringify(generateScenario(INJECTS), null, 2) },
  ];
}

/**
 * @param {Page} page
 * @param {string} path
 */
async function openFile(page, path) {
  await page.getByLabel('A scenario or the log of a session').setInputFiles(path);
  const said = page.getByRole('dialog').getByRole('button', { name: /^(Open the debrief|Set up a session)$/ });
  await said.waitFor({ timeout: PATIENCE });
}

/**
 * @param {Page} page
 * @param {string} path
 */
async function parseFile(page, path) {
  await page.getByLabel('A file').setInputFiles(path);
  await page.locator('[data-lines]').waitFor({ timeout: PATIENCE });
}

/** @param {import('./pages.mjs').Bench} bench */
export async function measure({ url, bare, onPage, say }) {
  /** @type {Record<string, number[]>} */
  const found = {};
  const folder = mkdtempSync(`${tmpdir()}/bench-files-`);
  try {
    for (const { key, name, text } of await givenFiles()) {
      say(`browser-import: ${key}`);
      const path = `${folder}/${name}`;
      writeFileSync(path, text);
      const values = [];
      for (let n = 0; n < (text.length > LONG ? 1 : TIMES); n++) {
        const opened = (/** @type {Page} */ page) => traced(page, () => openFile(page, path));
        values.push(longestTask(await onPage(url, opened)));
      }
      found[key] = values;
    }
    const parsed = (/** @type {Page} */ page) => traced(page, () => parseFile(page, `${folder}/d.jsonl`));
    found.parse = [longestTask(await onPage(`${bare}?parse`, parsed))];
  } finally {
    rmSync(folder, { recursive: true });
  }
  return found;
}
