// Logs of every length, all true: the flagship's recorded session played again and again up to the 64 MB that are taken, and shorter ones cut
// from it where a play has just ended.
import { readFileSync } from 'node:fs';
import { importOurs } from '../bundle.mjs';

export const MEGABYTE = 1_000_000;
const MOST = 64 * 1024 * 1024;
/** A log may hold so many values that one without any longer text is refused before it has 64 MB. */
const NOTES = 10;
const NOTE = 'What was said at the table. '.repeat(140);

/** @type {string | undefined} */
let longest;

const golden = (/** @type {string} */ scenario) =>
  readFileSync(new URL(`../../scenarios/golden/${scenario}-1.jsonl`, import.meta.url), 'utf8');

/** The flagship's recorded session, 0.7 MB. */
export const flagshipLog = () => golden('the_half_bridge');

/** @typedef {import('../../src/core/log/chain/write-log.ts').Log} Log */

/**
 * @param {string} text
 * @returns {Promise<Log>}
 */
async function read(text) {
  const { readLog } = await importOurs();
  const result = readLog(text);
  if (!result.ok) throw new Error('a golden log is refused');
  return result.log;
}

/**
 * The log with notes taken at its beginning; its records are there for their inputs alone.
 * @param {Log} log
 * @returns {Log}
 */
function withNotes({ header, records: [first, ...rest] }) {
  if (first === undefined) throw new Error('a log without its first record');
  const note = { ...first, input: { kind: /** @type {const} */ ('annotate'), text: NOTE } };
  return { header, records: [first, ...Array.from({ length: NOTES }, () => note), ...rest] };
}

export async function tutorialLog(/** @type {number} */ bytes) {
  const { replayedLog } = await importOurs();
  return replayedLog(await read(golden('tutorial')), { bytes });
}

/** Made once; it takes some seconds. */
export async function longestLog() {
  const { replayedLog } = await importOurs();
  longest ??= replayedLog(withNotes(await read(flagshipLog())), { bytes: MOST });
  return longest;
}

/**
 * The longest beginning of a replayed log that is a session played to its end: what is behind it begins with a rewind. Throws when not
 * even one play has room.
 * @param {string} log
 * @param {{ bytes?: number, inputs?: number }} room `bytes` as of ASCII
 */
export function cutLog(log, { bytes = Infinity, inputs = Infinity }) {
  let [end, at, line] = [-1, 0, 0];
  while (at < log.length && at <= bytes && line - 2 <= inputs) {
    const next = log.indexOf('\n', at) + 1;
    if (log.slice(at, next).includes('"input":{"kind":"rewind"')) end = at;
    at = next;
    line += 1;
  }
  if (end < 0) throw new Error('no play has room');
  return log.slice(0, end);
}
