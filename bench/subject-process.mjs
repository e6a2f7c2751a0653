// One subject in a process of its own, so that no form warms or spoils another's compiled code. Started by run-rounds.mjs
// with the subject's module; imports it (which verifies it), says `ready`, then answers every `{ seconds }` with one number.
import { clocks } from './sample.mjs';

/** @typedef {{ subjects: import('./sample.mjs').Subjects }} SubjectModule */

const [module, key, clock] = /** @type {[string, string, keyof typeof clocks]} */ (process.argv.slice(2));
const { subjects } = /** @type {SubjectModule} */ (await import(module));
const sample = await subjects[key]?.();
if (sample === undefined) throw new Error(`no subject ${key} in ${module}`);

process.on('message', (/** @type {{ seconds: number }} */ { seconds }) =>
  process.send?.({ value: sample(seconds, clocks[clock]) }),
);
process.send?.({ ready: true });
