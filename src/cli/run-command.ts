// A command line -> the command's exit status. Everything it touches besides files is in `terminal`.

import { say } from '../text/say.ts';
import { balance } from './balance/balance.ts';
import { account } from './account/account.ts';
import { check } from './check.ts';
import { CLEAN, type Command, complain, type Exit, isFailure } from './command.ts';
import { findings } from './findings/findings.ts';
import { helpText } from './help-text.ts';
import { eatenInput } from './keep-inputs.ts';
import { machine } from './machine.ts';
import { plan } from './plan.ts';
import { readArgs } from './read-args.ts';
import { replay } from './replay.ts';
import { report } from './report.ts';
import { run } from './run.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { simulate } from './simulate.ts';
import { shown, type Terminal } from './terminal.ts';
import { version } from './version.ts';

export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({ check, run, replay, account, simulate, findings, balance, report, plan, serve, schema, machine }),
);

export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<Exit> {
  const asked = early(argv);
  if (asked !== null) {
    terminal.out(asked);
    return CLEAN;
  }
  const [name, ...rest] = argv;
  const command = COMMANDS.get(name ?? '');
  if (command === undefined) {
    const problem = name === undefined ? say('cli.no_command') : say('cli.unknown_command', { name: shown(name) });
    return complain(terminal, { problem });
  }
  const args = readArgs(command, rest);
  if (isFailure(args)) return complain(terminal, args);
  const eaten = eatenInput(args);
  return eaten === null ? command.run(args, terminal) : complain(terminal, eaten);
}

/** The command that help is asked for, as `check --help` or `help check`; else all. */
function helpedWith([first, second]: readonly string[]): readonly Command[] {
  const one = COMMANDS.get((first === 'help' ? second : first) ?? '');
  return one === undefined ? [...COMMANDS.values()] : [one];
}

/** Help and version are answered wherever they stand, up to a `--`. */
function early(argv: readonly string[]): string | null {
  const options = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  if (options.includes('--help') || options.includes('-h') || argv[0] === 'help') return helpText(helpedWith(argv));
  return argv[0] === '--version' ? `${version}\n` : null;
}
