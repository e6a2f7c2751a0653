// The trainer's plan as a file: fetched when it is asked for, with its words.

import { type PlanChoices, trainerPlan } from '../../core/scenario/plan/trainer-plan.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { Setup } from '../../screens/library/setup-draft.ts';
import { renderPlan } from '../../sheets/plan/render-plan.tsx';
import { loadWords } from '../../text/load-words.ts';
import { download, fileName } from './download.ts';

/** Answers with the name of the file; rejects where the words cannot be fetched. */
export async function savePlanOf(scenario: Scenario, setup: Setup): Promise<string> {
  await loadWords('plan');
  const name = fileName({ team: setup.team, scenario: scenario.title, at: '' }, 'plan.html');
  download(name, renderPlan(trainerPlan(scenario, choicesIn(setup))), 'text/html');
  return name;
}

export function choicesIn({ plan, settings, silence }: Setup): PlanChoices {
  const { positions, predictions, withheld } = settings;
  const marked = silence.slips ? 'slips' : 'keyboard';
  return { ...plan, positions: positions ? marked : 'none', predictions, withheld };
}
