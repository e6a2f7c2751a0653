// The reference campaign in the forms that can be held to its expected results: verified, then timed.
import { throughput } from './sample.mjs';
import { verify } from './verify.mjs';

const form = (/** @type {string} */ name) => async () => {
  const { play } = /** @type {{ play: import('./reference/read.mjs').Play }} */ (await import(`./forms/${name}.mjs`));
  verify(name, play);
  return throughput(play);
};

/** @type {import('./sample.mjs').Subjects} */
export const subjects = Object.fromEntries(
  ['reducer', 'naive-transition', 'naive-actor', 'ink'].map((name) => [name, form(name)]),
);
