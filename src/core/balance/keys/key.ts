// An answer key: for each paper one choice, for each turn orders and dossiers, given outright whatever the country looks like. As numbers,
// so that a search can change it quickly; written out it is a doctrine that anybody can play.

import type { InjectCode, MeasureCode, Program, SubjectCode, TargetCode } from '../../compile/program.ts';
import { choiceProblem } from '../../engine/injects.ts';
import { orderProblem } from '../../engine/measures.ts';
import { dossierProblem } from '../../engine/dossiers.ts';
import { presentInject, type World } from '../../engine/world.ts';
import { type Draw, END_PLANNING, type Policy, type PolicyInput, PROCEED } from '../../simulate/policy.ts';
import { randomChoice, randomPolicy } from '../../simulate/random-policy.ts';

export interface KeyTurn {
  /** places in `ordersIn` */
  readonly orders: readonly number[];
  /** places of subjects in the program */
  readonly dossiers: readonly number[];
}
export interface Key {
  /** for each inject the place of a choice */
  readonly answers: readonly number[];
  /** null: orders are drawn by lot */
  readonly script: readonly KeyTurn[] | null;
}

export interface OrderPlace {
  readonly measure: MeasureCode;
  readonly target: TargetCode;
}

export const ordersIn = ({ measures }: Program): readonly OrderPlace[] =>
  measures.flatMap((measure) => measure.targets.map((target) => ({ measure, target })));

/** What cannot be done is passed over; an answer that cannot be given is drawn by lot. */
export function keyPolicy(program: Program, { answers, script }: Key): Policy {
  const orders = ordersIn(program);
  return (world, draw) => {
    if (world.phase === 'inject') return answer(world, answers, draw);
    if (world.phase !== 'planning') return PROCEED;
    if (script === null) return randomPolicy(world, draw);
    return plan(world, script[world.turn - 1], orders);
  };
}

function answer(world: World, answers: readonly number[], draw: Draw): PolicyInput {
  const code = presentInject(world) as InjectCode;
  const choice = code.choices[answers[code.index] ?? 0];
  if (choice === undefined || choiceProblem(world, choice) !== null) return randomChoice(world, draw);
  return { kind: 'choose', inject: code.inject.id, choice: choice.id };
}

function plan(world: World, turn: KeyTurn | undefined, orders: readonly OrderPlace[]): PolicyInput {
  for (const place of turn?.dossiers ?? []) {
    const subject = world.program.subjects[place] as SubjectCode;
    if (dossierProblem(world, subject) === null) return { kind: 'take_up', subject: subject.ref };
  }
  for (const place of turn?.orders ?? []) {
    const { measure, target } = orders[place] as OrderPlace;
    if (orderProblem(world, measure, target) === null) return target.order;
  }
  return END_PLANNING;
}

/** A key in words: choices by inject, and turn by turn what is taken up and ordered. */
export interface WrittenKey {
  readonly answers: Readonly<Record<string, string>>;
  readonly script: readonly {
    readonly turn: number;
    readonly take_up: readonly string[];
    readonly orders: readonly { readonly measure: string; readonly target?: string }[];
  }[];
}

export function writeKey(program: Program, { answers, script }: Key): WrittenKey {
  const orders = ordersIn(program);
  const chosen = program.injects.map(
    ({ inject, choices }, k) => [inject.id, choices[answers[k] ?? 0]?.id ?? ''] as const,
  );
  return {
    answers: Object.fromEntries(chosen),
    script: (script ?? []).map((turn, k) => ({
      turn: k + 1,
      take_up: turn.dossiers.map((place) => (program.subjects[place] as SubjectCode).ref),
      orders: turn.orders.map((place) => {
        const { measure, target } = orders[place] as OrderPlace;
        return target.id === null
          ? { measure: measure.measure.id }
          : { measure: measure.measure.id, target: target.id };
      }),
    })),
  };
}
