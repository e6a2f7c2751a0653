// The small scenario, compiled: where tests of the engine start. `change` edits the author's text before it is resolved.

import { compileScenario } from '../compile/compile-scenario.ts';
import type { Program } from '../compile/program.ts';
import type { Fact } from '../log/form/fact.ts';
import type { Input } from '../log/form/input.ts';
import { Findings } from '../scenario/issue/issue.ts';
import { resolveScenario } from '../scenario/resolve/resolve-library.ts';
import type { AuthoredScenario } from '../scenario/language/schema.ts';
import { smallLibrary, smallScenario } from '../scenario/small-scenario.fixture.ts';
import { beginRun, type Run, step } from './step.ts';

export function smallProgram(change: (scenario: AuthoredScenario) => void = () => {}): Program {
  const authored = smallScenario();
  change(authored);
  const findings = new Findings();
  const { scenario } = resolveScenario(authored, smallLibrary(), findings);
  if (findings.list.length > 0) throw new Error('the small scenario does not resolve');
  return compileScenario(scenario);
}

export interface Played {
  readonly run: Run;
  readonly facts: readonly Fact[];
}

/** Begins and takes inputs; a refused one is an error of the test. */
export function play(program: Program, inputs: readonly Input[], seed = 1): Played {
  let { run, facts } = beginRun(program, { seed });
  const all = [...facts];
  for (const input of inputs) {
    const next = step(run, input);
    if (next.refused !== undefined)
      throw new Error(`${input.kind} refused: ${next.refused.code} ${next.refused.about ?? ''}`);
    run = next.run;
    facts = next.facts;
    all.push(...facts);
  }
  return { run, facts: all };
}

export const PROCEED: Input = { kind: 'proceed' };
export const END: Input = { kind: 'end_planning' };

export function valueOf(run: Run, path: string): number {
  return run.world.values[run.world.program.layout.slot(path)] as number;
}

/** `path from->to asked n by kind id effect` for every changed value. */
export function changes(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) =>
    fact.type === 'changed'
      ? [
          `${fact.value} ${fact.from}->${fact.to} asked ${fact.asked} by ${fact.by.kind} ${fact.by.id} ${fact.by.effect}`,
        ]
      : [],
  );
}
