// `plan FILE --out FILE.html`: the trainer's plan of a scenario, for so many people and minutes.

import { trainerPlan } from '../core/scenario/plan/trainer-plan.ts';
import { MINUTES, PEOPLE } from '../core/scenario/pace/plan-session.ts';
import { say } from '../text/say.ts';
import { CLEAN, type Command, complain, isFailure } from './command.ts';
import { writeText } from './files.ts';
import { playableScenario } from './open-scenario.ts';
import { readWhole } from './read-args.ts';
import { shown } from './terminal.ts';

export const plan: Command = {
  usage: 'cli.plan_usage',
  help: 'cli.plan_help',
  options: { out: { type: 'string' }, people: { type: 'string' }, minutes: { type: 'string' } },
  least: 1,
  most: 1,
  async run(args, terminal) {
    const out = args.text('out');
    if (out === undefined) return complain(terminal, { problem: say('cli.option_missing', { option: 'out' }) });
    const named = playableScenario(args.files[0] ?? '', terminal);
    if (typeof named === 'number') return named;
    const { scenario } = named;
    const people = readWhole(args, 'people', { ...PEOPLE, otherwise: scenario.roles.length });
    if (isFailure(people)) return complain(terminal, people);
    const minutes = readWhole(args, 'minutes', { ...MINUTES, otherwise: Math.max(MINUTES.least, scenario.minutes) });
    if (isFailure(minutes)) return complain(terminal, minutes);
    // React is loaded by those who need it alone.
    const { renderPlan } = await import('../sheets/plan/render-plan.tsx');
    const choices = { people, minutes, positions: 'keyboard', predictions: true, withheld: [] } as const;
    const unwritten = writeText(out, renderPlan(trainerPlan(scenario, choices)));
    if (unwritten !== null) return complain(terminal, unwritten);
    terminal.err(`${say('cli.plan_written', { file: shown(out) })}\n`);
    return CLEAN;
  },
};
