// `machine FILE`: the statecharts as one machine definition, as XState's tools read it.

import { wholeConfig } from '../core/compile/build-machine.ts';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { CLEAN, type Command, complain, FINDINGS, isProblem } from './command.ts';
import { notPlayable, playableScenario } from './open-scenario.ts';
import { asJson } from './print.ts';

export const machine: Command = {
  usage: 'machine FILE',
  options: {},
  least: 1,
  most: 1,
  run(args, terminal) {
    const file = args.files[0] ?? '';
    const scenario = playableScenario(file);
    if (isProblem(scenario)) return complain(terminal, scenario);
    if (scenario === null) {
      terminal.err(`${notPlayable(file)}\n`);
      return FINDINGS;
    }
    terminal.out(asJson(wholeConfig(scenario.id, compileScenario(scenario).charts)));
    return CLEAN;
  },
};
