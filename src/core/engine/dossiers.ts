// Dossiers of the analysis cell: what taking one up needs and ties up, what it tells, and what comes back when it has served.

import type { Cost, Origin, SubjectCode } from '../compile/program.ts';
import { behindFact, causeOf } from './cause.ts';
import { changeValue, count } from './change-value.ts';
import { record, writersOf } from './facts.ts';
import { BY_INPUT } from './input-origins.ts';
import { type Refusal, refuse } from './refusal.ts';
import { readDossiers } from './unknowns.ts';
import type { World } from './world.ts';

const ANALYSIS: Origin = { kind: 'rule', id: 'engine.dossiers', effect: null };

/** Last turn in which a dossier taken up now serves. */
const servesUntil = (world: World): number => world.turn + world.program.dossierLasts - 1;

const serves = (world: World, { dossierSlot }: SubjectCode): boolean =>
  (world.values[dossierSlot] as number) >= world.turn;

/** Whether it can be taken up, and would serve where it does not yet: policies take none up for longer. */
export const isAtHand = (world: World, subject: SubjectCode): boolean =>
  !serves(world, subject) && dossierProblem(world, subject) === null;

/** Why this dossier cannot be taken up now, or null. One that serves has what it ties up already. */
export function dossierProblem(world: World, subject: SubjectCode): Refusal | null {
  const { values, program } = world;
  if (values[subject.knownSlot] === 0) return refuse('no_dossier', subject.ref);
  if (values[subject.dossierSlot] === servesUntil(world)) return refuse('already_taken_up', subject.ref);
  if (world.dossiersTaken >= program.dossiersPerTurn) return refuse('no_dossiers_left');
  if (program.dossierHolds.length === 0 || serves(world, subject)) return null;
  const short = program.dossierHolds.find(({ slot, amount }) => (values[slot] as number) < amount);
  return short === undefined ? null : refuse('no_capacity', program.layout.slots[short.slot]?.path);
}

export function takeUpDossier(world: World, subject: SubjectCode): void {
  const { ref, knownSlot, dossierSlot } = subject;
  const held = serves(world, subject);
  const until = servesUntil(world);
  const because = writersOf(world, [knownSlot]);
  const seq = record(world, { type: 'took_up', subject: ref, until }, { by: BY_INPUT.take_up, from: null, because });
  count(world, dossierSlot, until - (world.values[dossierSlot] as number), seq);
  world.dossiersTaken++;
  if (!held) for (const cost of world.program.dossierHolds) hold(world, cost, seq);
  readDossiers(world, BY_INPUT.take_up);
}

function hold(world: World, { slot, amount, by }: Cost, seq: number | null): void {
  changeValue(world, slot, -amount, causeOf(by, behindFact(seq)));
}

/** The dossiers' part of the resolution: what they tell by now, then what those set free that serve no longer. */
export function closeDossiers(world: World): void {
  const { unknowns, dossierHolds, subjects } = world.program;
  if (unknowns.length > 0) readDossiers(world, ANALYSIS);
  if (dossierHolds.length === 0) return;
  for (const { dossierSlot } of subjects) {
    if (world.values[dossierSlot] !== world.turn) continue;
    const behind = behindFact(world.writers?.[dossierSlot] ?? null);
    for (const { slot, amount, by } of dossierHolds)
      changeValue(world, slot, amount, causeOf({ ...ANALYSIS, effect: by.effect }, behind));
  }
}
