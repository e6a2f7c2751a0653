// Arguments as typed -> arguments as a command wants them, or what is wrong with them.

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { Message } from '../core/ref/message.ts';
import { say } from '../text/say.ts';
import { tell } from '../text/tell.ts';
import type { Args, Command, Failure } from './command.ts';
import { shown } from './terminal.ts';

const FORMATS = ['text', 'json'] as const;
const COMMON = { format: { type: 'string' } } as const;

export function readArgs(command: Command, argv: readonly string[]): Args | Failure {
  const parsed = parse(command, argv);
  if ('problem' in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (files.length < command.least || files.length > command.most)
    return { problem: say('cli.usage_is', { usage: say(command.usage) }) };
  const format = values['format'] ?? 'text';
  if (!FORMATS.some((one) => one === format))
    return { problem: say('cli.option_one_of', { option: 'format', values: quoted(FORMATS) }) };
  return {
    files,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    all: (option) => {
      const value = values[option];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    flag: (option) => values[option] === true,
    json: format === 'json',
  };
}

interface Parsed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
}

/** Node takes the line apart; what is wrong with it we say ourselves, in our own language. */
function parse(command: Command, argv: readonly string[]): Parsed | Failure {
  const options = { ...COMMON, ...command.options };
  const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const fault = faultOf(token, options);
    if (fault === null) continue;
    return { problem: say(`cli.fault_${fault}`, { option: shown(token.rawName), usage: say(command.usage) }) };
  }
  return parsed;
}

interface OptionToken {
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function faultOf({ name, value, inlineValue }: OptionToken, options: Command['options']) {
  const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
  if (type === undefined) return 'unknown';
  if (type === 'boolean') return value === undefined ? null : 'takes_nothing';
  if (value === undefined) return 'lacks_value';
  // `--log --seed 1`: rather forgotten than meant.
  return inlineValue !== true && /^-./.test(value) ? 'ambiguous' : null;
}

const quoted = (texts: readonly string[]): readonly Message[] => texts.map((text) => tell('cli.quoted', { text }));

export interface Whole {
  readonly least: number;
  readonly most: number;
  /** what counts when the option is left out; without it, leaving it out is a problem */
  readonly otherwise?: number;
}

/** A whole number within its limits. */
export function readWhole(args: Args, option: string, { least, most, otherwise }: Whole): number | Failure {
  const text = args.text(option);
  if (text === undefined) return otherwise ?? { problem: say('cli.option_missing', { option }) };
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  return { problem: say('cli.option_whole', { option, least, most }) };
}

const MAX_WORKERS = 64;

/** Threads: as many as there are processors, when nothing is said. */
export const readWorkers = (args: Args): number | Failure =>
  readWhole(args, 'workers', { least: 1, most: MAX_WORKERS, otherwise: availableParallelism() });
