// The reference campaign in the forms that can be held to its expected results: verified, then timed.
import { throughput } from './sample.mjs';
import { verify } from './verify.mjs';

const form = (name) => async () => {
  const { play } = await import(`./forms/${name}.mjs`);
  verify(name, play);
  return throughput(play);
};

export const subjects = Object.fromEntries(
  ['reducer', 'naive-transition', 'naive-actor', 'ink'].map((name) => [name, form(name)]),
);
