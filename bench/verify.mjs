// No form is timed before it has played the reference campaign's hundred seeds to the expected end.
import { readExpected } from './reference/read.mjs';

/**
 * Throws at the first seed whose final indicators or decision count differ.
 * @param {string} name
 * @param {import('./reference/read.mjs').Play} play
 */
export function verify(name, play) {
  for (const { seed, indicators, decisions } of readExpected()) {
    const got = play(seed);
    if (got.indicators.join() === indicators.join() && got.decisions === decisions) continue;
    throw new Error(
      `${name}, seed ${seed}: ${got.indicators.join()} after ${got.decisions} is not ${indicators.join()} after ${decisions}`,
    );
  }
}
