// `machine FILE`: the statecharts as one machine definition, as XState's tools read it.

import { wholeConfig } from '../core/compile/build-machine.ts';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { CLEAN, type Command } from './command.ts';
import { playableScenario } from './open-scenario.ts';
import { asJson } from './print.ts';

export const machine: Command = {
  usage: 'cli.machine_usage',
  help: 'cli.machine_help',
  options: {},
  least: 1,
  most: 1,
  run(args, terminal) {
    const named = playableScenario(args.files[0] ?? '', terminal);
    if (typeof named === 'number') return named;
    terminal.out(asJson(wholeConfig(named.scenario.id, compileScenario(named).charts)));
    return CLEAN;
  },
};
