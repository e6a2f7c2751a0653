// Why something cannot be done now, with titles instead of ids and numbers where they help.

import type { MeasureCode } from '../../../core/compile/program.ts';
import { glossaryOf } from '../../../core/scenario/names/glossary.ts';
import type { Refusal } from '../../../core/engine/refusal.ts';
import type { Session } from '../../../core/engine/session.ts';
import type { Scenario } from '../../../core/scenario/language/schema.ts';
import { KNOWN_WORDS, planWords } from '../../../text/play-text.ts';
import { sayRefusal } from '../../../text/refusals.ts';

export function sayProblem({ header, run }: Session, { code, about }: Refusal): string {
  const { scenario } = header;
  if ((code === 'no_capacity' || code === 'choice_cost') && about !== undefined) {
    const left = run.world.values[run.world.program.layout.slot(about)] ?? 0;
    return `Not enough ${nameAbout(scenario, about).toLowerCase()}: ${left} left.`;
  }
  return sayRefusal(code, about === undefined ? '' : nameAbout(scenario, about));
}

/** The same for an order, where the measure says in its own words what it needs. */
export function sayOrderProblem(session: Session, { measure, needsKnown }: MeasureCode, problem: Refusal): string {
  if (problem.code === 'not_met' && measure.needs !== undefined) return `${planWords.needs}: ${measure.needs}.`;
  if (problem.code === 'not_known') return `The target must be ${KNOWN_WORDS[needsKnown || 1] ?? ''} first.`;
  return sayProblem(session, problem);
}

/** `capacity.police` -> `Police teams`; an id alone is looked for among papers, roles, measures, regions and actors. */
function nameAbout(scenario: Scenario, about: string): string {
  const { thing } = glossaryOf(scenario);
  if (about.includes('.')) return thing(about);
  const kinds = ['inject', 'role', 'measure', 'region', 'actor', 'route'];
  return (
    kinds
      .map((kind) => `${kind}.${about}`)
      .map(thing)
      .find((name, k) => name !== `${kinds[k]}.${about}`) ?? about
  );
}
