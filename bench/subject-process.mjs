// One subject in a process of its own, so that no form warms or spoils another's compiled code. Started by run-rounds.mjs
// with the subject's module; imports it (which verifies it), says `ready`, then answers every `{ seconds }` with one number.
import { clocks } from './sample.mjs';

const [module, key, clock] = process.argv.slice(2);
const { subjects } = await import(module);
const sample = await subjects[key]();

process.on('message', ({ seconds }) => process.send({ value: sample(seconds, clocks[clock]) }));
process.send({ ready: true });
