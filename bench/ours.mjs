// The doors of our own engine that are timed. Bundled before it is run; see bundle.mjs.
import { compileScenario } from '../src/core/compile/compile-scenario.ts';
import { stateHash } from '../src/core/engine/state-hash.ts';
import { judgeLog } from '../src/core/engine/judge-log.ts';
import { beginRun, step } from '../src/core/engine/step.ts';
import { hostileLogs, longLog } from '../src/core/log/read/hostile-logs.fixture.ts';
import { readLog } from '../src/core/log/read/read-log.ts';
import { loadLibrary } from '../src/core/scenario/resolve/load-library.ts';
import { loadScenario } from '../src/core/scenario/load-scenario.ts';
import { hostileTexts } from '../src/core/scenario/mutate-text.fixture.ts';
import { smallScenario } from '../src/core/scenario/small-scenario.fixture.ts';
import { batchPlayer } from '../src/core/simulate/play.ts';
import { END_PLANNING, policyDice, PROCEED } from '../src/core/simulate/policy.ts';
import { randomChoice, randomOrder, randomPolicy } from '../src/core/simulate/random-policy.ts';
import { replayedLog } from '../src/core/simulate/replayed-log.fixture.ts';
import { questionsOf } from '../src/core/simulate/value/ask-futures.ts';
import { decisionDice } from '../src/core/simulate/value/decision-dice.ts';
import { futurePlayer, futureSeed, isOver } from '../src/core/simulate/value/future-of.ts';
import { momentsOf } from '../src/core/simulate/value/moments.ts';
import { playedOf } from '../src/core/simulate/value/played-of.ts';

export { beginRun, policyDice, randomPolicy, stateHash, step };
export { decisionDice, futurePlayer, futureSeed, isOver };
export { judgeLog, momentsOf, playedOf, questionsOf };
export { hostileLogs, hostileTexts, loadScenario, longLog, readLog, replayedLog, smallScenario };

/** @typedef {import('../src/core/compile/program.ts').Program} Program */
/** @typedef {import('../src/core/engine/world.ts').World} World */
/** @typedef {import('../src/core/log/form/fact.ts').Fact} Fact */
/** @typedef {import('../src/core/scenario/language/schema.ts').Library} Library */
/** @typedef {import('../src/core/simulate/policy.ts').Policy} Policy */
/** @typedef {(seed: number) => { world: World, facts: readonly Fact[] | null }} Player null when facts are discarded */

/**
 * Text -> program, with every check; throws when an author would be shown an error.
 * @param {string} text
 * @param {Library} library
 */
export function checkAndCompile(text, library) {
  const { named, issues } = loadScenario(text, library);
  if (named === null) throw new Error(JSON.stringify(issues.find((issue) => issue.severity === 'error')));
  return compileScenario(named);
}

/**
 * Throws when one of the files has an error.
 * @param {string} measures
 * @param {string} templates
 */
export function readLibrary(measures, templates) {
  const { library, issues } = loadLibrary(measures, templates);
  if (library === null) throw new Error(JSON.stringify(issues[0]));
  return library;
}

/** @type {Library} */
export const NO_LIBRARY = { measures: [], templates: [] };

/**
 * The reference campaign's policy: one order a turn and one choice an inject, at random over what is legal.
 * @type {Policy}
 */
export function referencePolicy(world, draw) {
  switch (world.phase) {
    case 'inject':
      return randomChoice(world, draw);
    case 'planning':
      return randomOrder(world, draw) ?? END_PLANNING;
    default:
      return PROCEED;
  }
}

/**
 * As people play: XState decides, every input makes a new run, facts are kept. Gives the final world and the facts.
 * @param {Program} program
 * @param {Policy} policy
 * @returns {Player}
 */
export function livePlayer(program, policy) {
  return (seed) => {
    const draw = policyDice(seed);
    let { run, facts } = beginRun(program, { seed });
    const log = [...facts];
    while (run.world.phase !== 'debrief') {
      ({ run, facts } = step(run, policy(run.world, draw)));
      for (const fact of facts) log.push(fact);
    }
    return { world: run.world, facts: log };
  };
}

/**
 * As batches play: a table read off the machine, the world written in place; facts kept or not.
 * @param {Program} program
 * @param {Policy} policy
 * @param {boolean} facts
 * @returns {Player}
 */
export function tablePlayer(program, policy, facts) {
  const play = batchPlayer(program, { policy, facts });
  return (seed) => {
    const world = play(seed);
    return { world, facts: world.facts };
  };
}
