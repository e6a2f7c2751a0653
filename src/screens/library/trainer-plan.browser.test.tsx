// The trainer's plan as it is saved, looked at; and the button that saves it.

import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { resolvedSmall } from '../../core/debrief/played.fixture.ts';
import { type PlanChoices, trainerPlan } from '../../core/scenario/plan/trainer-plan.ts';
import { Agenda } from '../../sheets/plan/Agenda.tsx';
import { Aims } from '../../sheets/plan/Aims.tsx';
import { Care } from '../../sheets/plan/Care.tsx';
import { PlanSheet } from '../../sheets/plan/PlanSheet.tsx';
import { Preparing } from '../../sheets/plan/Preparing.tsx';
import { Running } from '../../sheets/plan/Running.tsx';
import { TrainerOnly } from '../../sheets/plan/TrainerOnly.tsx';
import { say } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { SavePlan } from './SavePlan.tsx';
import { DRAFT, NOTED, SCENARIO } from './setup.fixture.ts';
import { setupIn } from './setup-draft.ts';

const CHOICES: PlanChoices = { people: 5, minutes: 200, positions: 'slips', predictions: true, withheld: NOTED };
const FULL = trainerPlan(SCENARIO, CHOICES);
const SMALL = trainerPlan(
  resolvedSmall((scenario) => Object.assign(scenario, { content_notes: [], learning: [] })),
  { ...CHOICES, people: 1, positions: 'none', predictions: false, withheld: [] },
);
const SHORT = trainerPlan(SCENARIO, { ...CHOICES, people: 12, minutes: 10, positions: 'keyboard', withheld: [] });

showStates(PlanSheet, {
  'for five with slips': <PlanSheet plan={FULL} />,
  'for one': <PlanSheet plan={SMALL} />,
  'with too little time': <PlanSheet plan={SHORT} />,
});
showStates(Running, { 'with slips': <Running plan={FULL} />, 'in silence at the keyboard': <Running plan={SHORT} /> });
showStates(Aims, { 'of a mission': <Aims plan={FULL} />, 'without aims': <Aims plan={SMALL} /> });
showStates(Agenda, { 'of some turns': <Agenda plan={FULL} />, 'of all turns': <Agenda plan={SMALL} /> });
showStates(Preparing, { 'with slips': <Preparing plan={FULL} />, 'without slips': <Preparing plan={SMALL} /> });
showStates(Care, { 'with notes': <Care plan={FULL} />, 'without notes': <Care plan={SMALL} /> });
showStates(TrainerOnly, { 'with stops': <TrainerOnly plan={FULL} />, 'without stops': <TrainerOnly plan={SMALL} /> });

const button = page.getByRole('button', { name: say('setup.plan') });
const save = (onPlan = () => Promise.resolve<string | null>('blue.plan.html'), minutes = '90') => (
  <SavePlan draft={{ ...DRAFT, people: '4', minutes }} onPlan={onPlan} />
);

showStates(SavePlan, {
  ready: save(),
  saved: reached(save(), () => button.click()),
  'not to be had': reached(
    save(() => Promise.resolve(null)),
    () => button.click(),
  ),
  'with a number that is none': save(undefined, 'ninety'),
});

describe('the button for the plan', () => {
  test('asks for what is typed, and says under which name it was saved', async () => {
    const onPlan = vi.fn(() => Promise.resolve<string | null>('blue.plan.html'));
    await show(save(onPlan));
    await button.click();
    expect(onPlan).toHaveBeenCalledExactlyOnceWith(setupIn({ ...DRAFT, people: '4', minutes: '90' }));
    await expect.element(page.getByRole('status')).toHaveTextContent(say('app.saved', { name: 'blue.plan.html' }));
  });

  test('says so where it could not be made', async () => {
    await show(save(() => Promise.resolve(null)));
    await button.click();
    await expect.element(page.getByRole('status')).toHaveTextContent(say('setup.plan_failed'));
  });

  test('asks for nothing while a number is none', async () => {
    await show(save(undefined, 'ninety'));
    await expect.element(button).toBeDisabled();
  });
});
