// An input in a few words, for the list of what can be undone.

import type { Input } from '../../../core/log/form/input.ts';
import { nameSubject, nameTarget } from '../../../core/log/form/name-cause.ts';
import { roleInSentence } from '../../../text/play-text.ts';
import { glossaryOf } from '../../../core/scenario/names/glossary.ts';
import type { Scenario } from '../../../core/scenario/language/schema.ts';

export function describeInput(scenario: Scenario, input: Input): string {
  const inject = (id: string): string => scenario.injects.find((one) => one.id === id)?.title ?? id;
  switch (input.kind) {
    case 'proceed':
      return 'Went on';
    case 'position':
      return `Noted a silent position of ${roleInSentence(scenario.roles.find((role) => role.id === input.role)?.name ?? input.role)} on “${inject(input.inject)}”`;
    case 'choose': {
      const choice = scenario.injects
        .find((one) => one.id === input.inject)
        ?.choices.find((one) => one.id === input.choice);
      return `Chose “${choice?.label ?? input.choice}” on “${inject(input.inject)}”`;
    }
    case 'order':
    case 'withdraw':
      return `${input.kind === 'order' ? 'Ordered' : 'Withdrew'} ${measureWords(scenario, input.measure, input.target)}`;
    case 'take_up':
      return `Took up the dossier on ${nameSubject(scenario, input.subject)}`;
    case 'end_planning':
      return 'Ended planning';
    case 'pause':
      return 'Paused';
    case 'resume':
      return 'Resumed';
    case 'annotate':
      return `Noted “${input.text.slice(0, 60)}”`;
    case 'fire':
      return `Brought “${inject(input.inject)}”`;
    case 'hold':
      return `${input.held ? 'Held back' : 'Released'} “${inject(input.inject)}”`;
    case 'skip':
      return `Skipped “${inject(input.inject)}”`;
    case 'override':
      return `Set ${glossaryOf(scenario).value(input.value)} to ${valueWords(scenario, input.value, input.to)}`;
    case 'rewind':
      return 'Undid what came after that';
    case 'close':
      return 'Closed the session';
  }
}

/** What is said once it is done: a decision with what the team is told at once. */
export function announceInput(scenario: Scenario, input: Input): string {
  const done = describeInput(scenario, input);
  if (input.kind !== 'choose') return `${done}.`;
  const inject = scenario.injects.find((one) => one.id === input.inject);
  const outcome = inject?.choices.find((one) => one.id === input.choice)?.outcome;
  return outcome === undefined ? `${done}.` : `${done}. ${outcome}`;
}

function measureWords(scenario: Scenario, id: string, target: string | undefined): string {
  const measure = scenario.measures.find((one) => one.id === id);
  if (measure === undefined) return id;
  return target === undefined ? `“${measure.title}”` : `“${measure.title}”, ${nameTarget(scenario, measure, target)}`;
}

function valueWords(scenario: Scenario, path: string, to: number | boolean | string): string {
  if (typeof to === 'boolean') return to ? 'yes' : 'no';
  if (typeof to === 'number') return String(to);
  const { posture, state } = glossaryOf(scenario);
  return path === 'mandate.posture' ? posture(to) : state(path.replace(/\.state$/, ''), to);
}
