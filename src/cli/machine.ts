// `machine FILE`: the statecharts as one machine definition, as XState's tools read it.

import { wholeConfig } from '../core/compile/build-machine.ts';
import { compileScenario } from '../core/compile/compile-scenario.ts';
import { CLEAN, type Command } from './command.ts';
import { playableScenario } from './open-scenario.ts';
import { asJson } from './print.ts';

export const machine: Command = {
  usage: 'machine FILE',
  options: {},
  least: 1,
  most: 1,
  run(args, terminal) {
    const scenario = playableScenario(args.files[0] ?? '', terminal);
    if (typeof scenario === 'number') return scenario;
    terminal.out(asJson(wholeConfig(scenario.id, compileScenario(scenario).charts)));
    return CLEAN;
  },
};
