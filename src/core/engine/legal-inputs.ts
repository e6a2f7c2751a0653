// What the table may do now, for screens and for policies: nobody else repeats these rules.

import type { ChoiceCode, MeasureCode, TargetCode } from '../compile/program.ts';
import type { Phase } from '../log/form/fact.ts';
import { choiceProblem, shownChoices } from './injects.ts';
import { fittingDossiers, orderProblem } from './measures.ts';
import type { Refusal } from './refusal.ts';
import { dossierProblem } from './dossiers.ts';
import { presentInject, type World } from './world.ts';

export interface OpenChoice {
  readonly choice: ChoiceCode;
  readonly problem: Refusal | null;
}

/** The choices of the inject on the table that are not hidden, each with the reason why it cannot be taken, if any. */
export function openChoices(world: World): readonly OpenChoice[] {
  const inject = world.phase === 'inject' ? presentInject(world) : undefined;
  if (inject === undefined) return [];
  return shownChoices(world, inject).map((choice) => ({ choice, problem: choiceProblem(world, choice) }));
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

export interface OpenDossier {
  /** `actor.guard` */
  readonly ref: string;
  /** it serves now */
  readonly active: boolean;
  /** last turn in which it serves; in the past, or 0, when it does not */
  readonly until: number;
  /** why it cannot be taken up now, if it cannot */
  readonly problem: Refusal | null;
}

/** Subjects of which the mission knows enough for a dossier. */
export function openDossiers(world: World): readonly OpenDossier[] {
  return world.program.subjects.flatMap((subject) => {
    if (world.values[subject.knownSlot] === 0) return [];
    const until = world.values[subject.dossierSlot] as number;
    return [{ ref: subject.ref, active: until >= world.turn, until, problem: dossierProblem(world, subject) }];
  });
}

const PROCEEDS: ReadonlySet<Phase> = new Set(['briefing', 'situation', 'report', 'ending']);

export interface OpenActs {
  readonly proceed: boolean;
  /** positions and the decision on the paper on the table */
  readonly decide: boolean;
  /** orders, withdrawals, dossiers, the end of planning */
  readonly plan: boolean;
}

/** What the present phase lets the team do at all. */
export function openActs({ phase, paused }: World): OpenActs {
  return {
    proceed: !paused && PROCEEDS.has(phase),
    decide: !paused && phase === 'inject',
    plan: !paused && phase === 'planning',
  };
}

export function dossiersLeft(world: World): number {
  return world.program.dossiersPerTurn - world.dossiersTaken;
}
export function ordersLeft(world: World): number {
  return world.program.ordersPerTurn - world.ordersGiven;
}
