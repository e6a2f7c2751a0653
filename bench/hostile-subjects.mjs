// What a text made to hurt costs beside an honest one: ms for each MB, of the text that costs most. Small texts count as a tenth of a MB,
// so that the start of a call does not pass for its growth.
import { generateScenario } from './generate-scenario.mjs';
import { importOurs } from './bundle.mjs';

const { hostileLogs, hostileTexts, loadScenario, longLog, NO_LIBRARY, readLog, smallScenario } = await importOurs();

const MEGABYTE = 1_000_000;
const LEAST = 0.1 * MEGABYTE;
/** The best of so many passes counts for each text: what the machine does in between is not its cost. */
const PASSES = 3;

/**
 * One round reads every text, and answers with the cost of the dearest; `seconds` is not asked, each text being read whole.
 * @param {readonly string[]} texts
 * @param {(text: string) => unknown} read
 * @returns {import('./sample.mjs').Sample}
 */
const dearest = (texts, read) => (_seconds, now) => {
  const cost = (/** @type {string} */ text) => {
    const before = now();
    read(text);
    return ((now() - before) * MEGABYTE) / Math.max(text.length, LEAST);
  };
  const best = (/** @type {string} */ text) => Math.min(...Array.from({ length: PASSES }, () => cost(text)));
  return Math.max(...texts.map(best));
};

const check = (/** @type {string} */ text) => loadScenario(text, NO_LIBRARY);
const textsOf = (/** @type {readonly (readonly [string, string])[]} */ named) => named.map(([, text]) => text);

/** @type {import('./sample.mjs').Subjects} */
export const subjects = {
  // as long as the longest of the hostile ones, 2 MB
  honestScenario: () => dearest([JSON.stringify(generateScenario(700), null, 2)], check),
  hostileScenario: () => dearest(textsOf(hostileTexts(smallScenario())), check),
  honestLog: () => dearest([longLog()], readLog),
  hostileLog: () => dearest(textsOf(hostileLogs()), readLog),
};
