// What `--help` prints: laid out here, said by the catalogue. Nothing of a command is told but by the command itself.

import { say } from '../text/say.ts';
import type { Command } from './command.ts';

/** In the order in which they are told; the options of all commands that need a word more than the usage. */
export const TOLD_OPTIONS = [
  'format',
  'strict',
  'seed',
  'policy',
  'inputs',
  'unknown',
  'log',
  'seal',
  'sensitivity',
  'record',
  'futures',
  'continue',
  'orders',
  'workers',
  'plays',
  'quick',
  'watch',
  'people',
  'minutes',
  'port',
  'host',
] as const;

/** between the widest option and what it does */
const GAP = 3;

/** Of some commands, with the options that they take. */
export function helpText(commands: readonly Command[]): string {
  const sections = [
    [say('cli.help_title')],
    [say('cli.help_usage'), ...commands.flatMap(commandLines)],
    [say('cli.help_options'), ...optionLines(commands)],
    [say('cli.help_library')],
    [say('cli.help_exit'), say('cli.help_terminal')],
  ];
  return sections.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function commandLines({ usage, help }: Command): string[] {
  return [
    `  shadow-mandate ${say(usage)}`,
    ...say(help)
      .split('\n')
      .map((line) => `      ${line}`),
  ];
}

function optionLines(commands: readonly Command[]): string[] {
  const taken = new Set(['format', ...commands.flatMap(({ options }) => Object.keys(options))]);
  const told = TOLD_OPTIONS.filter((name) => taken.has(name)).map(
    (name) => [say(`cli.option_${name}`), say(`cli.option_${name}_help`)] as const,
  );
  const width = Math.max(...told.map(([option]) => option.length)) + GAP;
  return [...told.map(([option, help]) => `  ${option.padEnd(width)}${help}`), `  ${say('cli.option_help')}`];
}
