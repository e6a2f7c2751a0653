// The trainer's plan as one file that is opened from a disk and printed. The set-up and the command line both save this.

import type { TrainerPlan } from '../../core/scenario/plan/trainer-plan.ts';
import { say } from '../../text/say.ts';
import { renderPage } from '../report/render-page.tsx';
import { pageStyle } from '../report/page-style.ts';
import { PlanSheet } from './PlanSheet.tsx';
import style from './plan.css?inline';

/** The words of `plan` must be loaded. */
export const renderPlan = (plan: TrainerPlan): string =>
  renderPage({
    title: say('plan.page_title', { title: plan.title }),
    style: pageStyle([style]),
    content: <PlanSheet plan={plan} />,
  });
