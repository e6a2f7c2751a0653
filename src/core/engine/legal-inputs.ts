// What the table may do now, for screens and for policies: nobody else repeats these rules.

import type { ChoiceCode, MeasureCode, TargetCode } from '../compile/program.ts';
import { choiceProblem } from './injects.ts';
import { fittingDossiers, orderProblem } from './measures.ts';
import type { Refusal } from './refusal.ts';
import { presentInject, type World } from './world.ts';

export interface OpenChoice {
  readonly choice: ChoiceCode;
  readonly problem: Refusal | null;
}

/** The choices of the inject on the table, each with the reason why it cannot be taken, if any. */
export function openChoices(world: World): readonly OpenChoice[] {
  const inject = world.phase === 'inject' ? presentInject(world) : undefined;
  return (inject?.choices ?? []).map((choice) => ({ choice, problem: choiceProblem(world, choice) }));
}

export interface OpenOrder {
  readonly measure: MeasureCode;
  readonly target: TargetCode;
  readonly problem: Refusal | null;
  /** an order given now would be informed by a dossier, or needs none */
  readonly informed: boolean;
}

/** Every order there is, each with the reason why it cannot be given now, if any. Targets nobody knows of are left out. */
export function openOrders(world: World): readonly OpenOrder[] {
  return world.program.measures.flatMap((measure) =>
    measure.targets
      .filter((target) => target.knownSlot === null || (world.values[target.knownSlot] as number) > 0)
      .map((target) => ({
        measure,
        target,
        problem: orderProblem(world, measure, target),
        informed: target.dossiers === null || fittingDossiers(world, target).length > 0,
      })),
  );
}

/** Subjects of which the mission knows enough for a dossier; `active` while one serves. */
export function openDossiers(
  world: World,
): readonly { readonly ref: string; readonly active: boolean; readonly until: number }[] {
  return world.program.subjects.flatMap(({ ref, knownSlot, dossierSlot }) => {
    if (world.values[knownSlot] === 0) return [];
    const until = world.values[dossierSlot] as number;
    return [{ ref, active: until >= world.turn, until }];
  });
}

export function dossiersLeft(world: World): number {
  return world.program.dossiersPerTurn - world.dossiersTaken;
}
export function ordersLeft(world: World): number {
  return world.program.ordersPerTurn - world.ordersGiven;
}
