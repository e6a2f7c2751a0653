import type { TrainerPlan } from '../../core/scenario/plan/trainer-plan.ts';

export interface PlanProps {
  readonly plan: TrainerPlan;
}
