// Text of a scenario -> checks -> program, in ms: the shipped flagship, and generated scenarios that show how it grows.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { importOurs } from './bundle.mjs';
import { readFlagship } from './flagship.mjs';
import { generateScenario } from './generate-scenario.mjs';
import { latency } from './sample.mjs';

const { checkAndCompile, NO_LIBRARY, readLibrary } = await importOurs();

function flagship() {
  const { scenario, measures, templates } = readFlagship();
  return latency(() => checkAndCompile(scenario, readLibrary(measures, templates)));
}

/** Each sample is the first call in a fresh process, nothing compiled yet by V8. */
const cold = () => () =>
  Number(execFileSync(process.execPath, [fileURLToPath(new URL('./check-cold.mjs', import.meta.url))]));

const generated = (/** @type {number} */ injects) => () => {
  const text = JSON.stringify(generateScenario(injects), null, 2);
  return latency(() => checkAndCompile(text, NO_LIBRARY));
};

/** @type {import('./sample.mjs').Subjects} */
export const subjects = {
  flagship,
  cold,
  100: generated(100),
  1000: generated(1000),
  5000: generated(5000),
};
