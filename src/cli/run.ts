// `run FILE`: one session, by a policy or by given inputs, and its log.

import { endingOf, presentInject } from '../core/engine/world.ts';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { beginSession, type Session, takeStep } from '../core/engine/session.ts';
import { stateHash } from '../core/engine/state-hash.ts';
import { seal } from '../core/log/chain/chain.ts';
import type { Header } from '../core/log/form/header.ts';
import { type GivenInput, readInputs } from '../core/log/read/read-inputs.ts';
import { headOf, writeLog } from '../core/log/chain/write-log.ts';
import { MAX_SEED } from '../core/ref/limits.ts';
import { playSession } from '../core/simulate/play-session.ts';
import { POLICIES } from '../core/simulate/policies.ts';
import { cliMessages } from '../text/cli-messages.ts';
import { say } from '../text/say.ts';
import { sayRefusal } from '../text/say-refusal.ts';
import { type Args, CLEAN, type Command, complain, type Exit, FINDINGS, isFailure, type Failure } from './command.ts';
import { readText, writeText } from './files.ts';
import { newHeader } from './new-header.ts';
import { playableScenario } from './open-scenario.ts';
import { print } from './print.ts';
import { readPolicy, readWhole } from './read-args.ts';
import type { Terminal } from './terminal.ts';

export const run: Command = {
  usage: 'run FILE --seed N [--policy random | --inputs FILE] [--log OUT]',
  options: {
    seed: { type: 'string' },
    policy: { type: 'string' },
    inputs: { type: 'string' },
    log: { type: 'string' },
  },
  least: 1,
  most: 1,
  run(args, terminal) {
    const seed = readWhole(args, 'seed', { least: 0, most: MAX_SEED });
    if (isFailure(seed)) return complain(terminal, seed);
    const player = readPlayer(args);
    if (isFailure(player)) return complain(terminal, player);
    const named = playableScenario(args.files[0] ?? '', terminal);
    if (typeof named === 'number') return named;
    const header = { ...newHeader(named.scenario, seed), ...player.header };
    const played = player.play(beginSession(compileScenario(named), header));
    if ('finding' in played) {
      terminal.err(`${played.finding}\n`);
      return FINDINGS;
    }
    return finish(args, terminal, played);
  },
};

function finish(args: Args, terminal: Terminal, played: Session): Exit {
  const log = args.text('log');
  const unwritten = log === undefined ? null : writeText(log, writeLog(played));
  if (unwritten !== null) return complain(terminal, unwritten);
  print(args, terminal, resultOf(played), () => inWords(played, log));
  return CLEAN;
}

interface Finding {
  readonly finding: string;
}
interface Player {
  /** what the session's header takes from the script */
  readonly header: Partial<Header>;
  play(session: Session): Session | Finding;
}

function readPlayer(args: Args): Player | Failure {
  const inputs = args.text('inputs');
  if (inputs !== undefined)
    return args.text('policy') === undefined ? inputsPlayer(inputs) : { problem: cliMessages.eitherPolicyOrInputs() };
  const policy = readPolicy(args);
  return isFailure(policy) ? policy : { header: {}, play: (session) => playSession(session, POLICIES[policy]) };
}

function inputsPlayer(file: string): Player | Failure {
  const text = readText(file);
  if (isFailure(text)) return text;
  const script = readInputs(text);
  if (!script.ok) return { problem: `${file}:${script.problem.line}: ${say(script.problem.message)}` };
  const { inputs, settings } = script.value;
  return { header: settings === null ? {} : { settings }, play: (session) => playInputs(session, inputs, file) };
}

function playInputs(session: Session, inputs: readonly GivenInput[], file: string): Session | Finding {
  let now = session;
  for (const { line, input, metadata } of inputs) {
    const taken = takeStep(now, input, metadata);
    if (!taken.ok) {
      const { code, about } = taken.refused;
      return { finding: `${file}:${line}: ${cliMessages.inputRefused(sayRefusal(code, about), whereItStands(now))}` };
    }
    now = taken.session;
  }
  return now;
}

/** What a script has to fit: the phase, and the paper that waits for a choice. */
function whereItStands({ run: { world } }: Session): string {
  const { phase, turn } = world;
  const inject = phase === 'inject' ? presentInject(world) : undefined;
  if (inject === undefined)
    return cliMessages.phaseNow(phase === 'briefing' ? null : turn, say('value.phase', { phase: phase }));
  return cliMessages.onTable(
    inject.inject.id,
    inject.choices.map((choice) => choice.id),
  );
}

export interface RunResult {
  readonly scenario: string;
  readonly seed: number;
  /** null while the session has not ended, or when it was closed before an ending */
  readonly ending: string | null;
  readonly turns: number;
  /** choices and orders */
  readonly decisions: number;
  readonly stateHash: string;
}

function resultOf({ header, run: { world } }: Session): RunResult {
  return {
    scenario: header.scenario.id,
    seed: header.seed,
    ending: endingOf(world)?.id ?? null,
    turns: world.turn,
    decisions: world.choices + world.orderCount,
    stateHash: stateHash(world),
  };
}

function inWords(session: Session, log: string | undefined): string {
  const { ending, turns, decisions, stateHash: hash } = resultOf(session);
  const lines = [
    cliMessages.ran(ending, turns, decisions),
    cliMessages.state(hash),
    cliMessages.sealed(seal(headOf(session))),
    ...(log === undefined ? [] : [cliMessages.logWritten(log)]),
  ];
  return `${lines.join('\n')}\n`;
}
