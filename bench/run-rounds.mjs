// Times subjects against each other: a process for each, one warm-up round, then short rounds in which the order is
// reversed every time, so that a slow minute of the machine falls on all of them. What takes long is marked `once`.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './sample.mjs';

const program = fileURLToPath(new URL('./subject-process.mjs', import.meta.url));

/**
 * @typedef {Omit<import('./subjects.mjs').Subject, 'group'>} Timed
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {Timed & { process: ChildProcess, values: number[] }} Started
 * @typedef {{ name: string, unit: string, median: number, min: number, max: number }} Result
 * @typedef {Result & { vs: Record<string, number> }} Compared with the ratios to the others of its group and unit
 * @typedef {{ value: number }} Reply
 * @typedef {object} Settings
 * @property {number} rounds
 * @property {number} seconds
 * @property {keyof typeof import('./sample.mjs').clocks} clock
 * @property {(text: string) => void} say
 */

/**
 * The next message of a subject's process; refused when the process ends instead.
 * @param {ChildProcess} process
 * @returns {Promise<Reply>}
 */
function answer(process) {
  return new Promise((resolve, reject) => {
    const ended = (/** @type {number | null} */ code) => reject(new Error(`a subject ended with exit code ${code}`));
    process.once('exit', ended);
    process.once('message', (/** @type {Reply} */ message) => {
      process.off('exit', ended);
      resolve(message);
    });
  });
}

/**
 * @param {Timed} subject
 * @param {Settings['clock']} clock
 * @returns {Promise<Started>}
 */
async function start(subject, clock) {
  const process = fork(program, [subject.module, subject.key, clock]);
  await answer(process);
  return { ...subject, process, values: [] };
}

/**
 * @param {Started} subject
 * @param {number} seconds
 */
async function round(subject, seconds) {
  const reply = answer(subject.process);
  subject.process.send({ seconds });
  return (await reply).value;
}

/**
 * One result for each subject, in the order given. `say` is told what is under way.
 * @param {readonly Timed[]} subjects
 * @param {Settings} settings
 * @returns {Promise<Result[]>}
 */
export async function runRounds(subjects, { rounds, seconds, clock, say }) {
  /** @type {Started[]} */
  const started = [];
  try {
    for (const subject of subjects) {
      say(`preparing ${subject.name}`);
      started.push(await start(subject, clock));
    }
    for (const subject of started) if (!subject.once) await round(subject, seconds);
    for (let i = 0; i < rounds; i++) {
      say(`round ${i + 1} of ${rounds}`);
      for (const subject of i % 2 === 0 ? started : started.toReversed()) {
        if (subject.once && i > 0) continue;
        subject.values.push(await round(subject, seconds));
      }
    }
  } finally {
    for (const { process } of started) process.kill();
  }
  return started.map(({ name, unit, values }) => ({
    name,
    unit,
    median: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
  }));
}
