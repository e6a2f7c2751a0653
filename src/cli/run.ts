// `run FILE`: one session, by a policy or by given inputs, and its log.

import { endingOf, presentInject } from '../core/engine/world.ts';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { beginSession, type Session, takeStep } from '../core/engine/session.ts';
import { openChoices } from '../core/engine/legal-inputs.ts';
import type { Refusal } from '../core/engine/refusal.ts';
import { problemOfInput } from '../core/engine/view/problem.ts';
import { stateHash } from '../core/engine/state-hash.ts';
import { seal } from '../core/log/chain/chain.ts';
import type { Input } from '../core/log/form/input.ts';
import type { Scenario } from '../core/scenario/language/schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/log/form/header.ts';
import { type GivenInput, readInputs } from '../core/log/read/read-inputs.ts';
import { headOf, writeLog } from '../core/log/chain/write-log.ts';
import { MAX_SEED } from '../core/ref/limits.ts';
import type { Message } from '../core/ref/message.ts';
import { playSession } from '../core/simulate/play-session.ts';
import { doctrinePolicy } from '../core/simulate/doctrine/doctrine-policy.ts';
import type { NamedScenario } from '../core/scenario/names/named-scenario.ts';
import { say } from '../text/say.ts';
import { problemMessage } from '../text/problem-message.ts';
import { tell } from '../text/tell.ts';
import { type Args, CLEAN, type Command, complain, type Exit, FINDINGS, isFailure, type Failure } from './command.ts';
import { readText, writeText } from './files.ts';
import { newHeader } from './new-header.ts';
import { playableDoctrine, readPolicy } from './open-policy.ts';
import { playableScenario } from './open-scenario.ts';
import { print } from './print.ts';
import { readWhole } from './read-args.ts';
import { readUnknowns } from './read-unknowns.ts';
import { placeIn, printable, shown, type Terminal } from './terminal.ts';

export const run: Command = {
  usage: 'cli.run_usage',
  help: 'cli.run_help',
  options: {
    seed: { type: 'string' },
    policy: { type: 'string' },
    inputs: { type: 'string' },
    unknown: { type: 'string', multiple: true },
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
    const unknowns = readUnknowns(args, named.scenario, player.settings?.unknowns);
    if (isFailure(unknowns)) return complain(terminal, unknowns);
    const settings = { ...DEFAULT_SETTINGS, ...player.settings, unknowns: { ...unknowns } };
    const header = { ...newHeader(named.scenario, seed), settings };
    const played = player.play(beginSession(compileScenario(named), header), named, terminal);
    if (typeof played === 'number') return played;
    if ('finding' in played) {
      terminal.err(`${printable(played.finding)}\n`);
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
  /** of the script, where it is a log */
  readonly settings: Settings | null;
  play(session: Session, named: NamedScenario, terminal: Terminal): Session | Finding | Exit;
}

function readPlayer(args: Args): Player | Failure {
  const inputs = args.text('inputs');
  if (inputs !== undefined)
    return args.text('policy') === undefined ? inputsPlayer(inputs) : { problem: say('cli.policy_or_inputs') };
  const policy = readPolicy(args);
  if (isFailure(policy)) return policy;
  return {
    settings: null,
    play(session, named, terminal) {
      const doctrine = playableDoctrine(policy, named, terminal);
      return typeof doctrine === 'number' ? doctrine : playSession(session, doctrinePolicy(session.program, doctrine));
    },
  };
}

function inputsPlayer(file: string): Player | Failure {
  const text = readText(file);
  if (isFailure(text)) return text;
  const script = readInputs(text);
  if (!script.ok) return { problem: `${placeIn(file, script.problem)}: ${say(script.problem.message)}` };
  const { inputs, settings } = script.value;
  return { settings, play: (session) => playInputs(session, inputs, file) };
}

function playInputs(session: Session, inputs: readonly GivenInput[], file: string): Session | Finding {
  let now = session;
  for (const { line, input, metadata } of inputs) {
    const taken = takeStep(now, input, metadata);
    if (!taken.ok) {
      return { finding: `${placeIn(file, { line })}: ${refusedInput(now, whyRefused(now, input, taken.refused))}` };
    }
    now = taken.session;
  }
  return now;
}

/** In the words of the table, and with the condition as the scenario has it: whoever writes a script may see it. */
function whyRefused({ run: { world } }: Session, input: Input, refused: Refusal): Message {
  const why = problemMessage(problemOfInput(world, input, refused));
  const conditions = conditionsOf(world.program.scenario, input, refused);
  return conditions.length === 0 ? why : tell('cli.refused_condition', { why, conditions });
}

function conditionsOf({ measures, injects }: Scenario, input: Input, { code }: Refusal): readonly string[] {
  if (code === 'not_met' && input.kind === 'order') {
    const measure = measures.find(({ id }) => id === input.measure);
    return [measure?.when, measure?.target?.when].flatMap((text) => text ?? []);
  }
  if (code !== 'choice_needs' || input.kind !== 'choose') return [];
  const choices = injects.find(({ id }) => id === input.inject)?.choices;
  const requires = choices?.find(({ id }) => id === input.choice)?.requires;
  return requires === undefined ? [] : [requires];
}

/** With what a script has to fit: the phase, or the paper that waits for a choice. */
function refusedInput({ run: { world } }: Session, why: Message): string {
  const { phase, turn } = world;
  if (phase === 'briefing') return say('cli.refused_in_briefing', { why });
  const paper = phase === 'inject' ? presentInject(world) : undefined;
  if (paper === undefined) return say('cli.refused_in_phase', { why, turn, phase: tell('value.phase', { phase }) });
  const choices = openChoices(world).map(({ choice }) => tell('cli.quoted', { text: choice.id }));
  return say('cli.refused_at_paper', { why, inject: paper.inject.id, choices });
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
    ending === null ? say('cli.not_ended_yet', { turns, decisions }) : say('cli.ended', { ending, turns, decisions }),
    say('cli.state', { hash }),
    say('cli.sealed', { seal: seal(headOf(session)) }),
    ...(log === undefined ? [] : [say('cli.log_written', { file: shown(log) })]),
  ];
  return `${lines.join('\n')}\n`;
}
