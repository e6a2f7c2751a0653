/**
 * Labels give way, tokens never do. Each label comes with the places it could have, best first; here every one gets a place
 * that no other has, or none. Who matters more may drive another out, who then looks again. The same every time.
 */
import { type Box, boundsOfBoxes, overlap } from './plane.ts';

/** What is written in one place and one form. */
export interface Label<Form> {
  readonly form: Form;
  readonly boxes: readonly Box[]; // line by line
}

export interface Candidate<Form> extends Label<Form> {
  readonly cost: number; // of standing there; 0 is best
}

export interface Wish<Form> {
  readonly weight: number; // what it matters that it is written at all
  readonly candidates: readonly Candidate<Form>[];
}

interface Tried {
  readonly rank: number; // among the candidates as they came
  readonly boxes: readonly Box[];
  readonly whole: Box;
  readonly cost: number;
}

interface Seeker {
  readonly weight: number;
  readonly tried: readonly Tried[]; // best first
  rounds: number;
  seat: Tried | null;
}

const PATIENCE = 6; // rounds after which a label gives up
const SWEEPS = 2;

const meet = (one: Tried, other: Tried): boolean =>
  overlap(one.whole, other.whole) > 0 &&
  one.boxes.some((box) => other.boxes.some((theirs) => overlap(box, theirs) > 0));

/** Answers of each wish what it got, or null where there was no room for it. */
export function placeLabels(wishes: readonly Wish<unknown>[]): <Form>(wish: Wish<Form>) => Label<Form> | null {
  const seekers = wishes.map(seekerFor);
  const waiting = [...seekers].sort((a, b) => b.weight - a.weight);
  for (let seeker = waiting.shift(); seeker !== undefined; seeker = waiting.shift()) {
    seeker.rounds += 1;
    if (seeker.rounds <= PATIENCE) waiting.push(...settle(seeker, seekers));
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) for (const seeker of seekers) improve(seeker, seekers);
  const ranks = new Map(wishes.map((wish, k) => [wish, seekers[k]?.seat?.rank ?? -1]));
  return (wish) => wish.candidates[ranks.get(wish) ?? -1] ?? null;
}

function seekerFor({ weight, candidates }: Wish<unknown>): Seeker {
  const tried = candidates.map(({ boxes, cost }, rank): Tried => ({ rank, boxes, cost, whole: boundsOfBoxes(boxes) }));
  return { weight, tried: tried.sort((a, b) => a.cost - b.cost), rounds: 0, seat: null };
}

/** Takes the place that costs least, others driven out counted; answers who was driven out. */
function settle(seeker: Seeker, all: readonly Seeker[]): readonly Seeker[] {
  let [best, driven, least]: [Tried | null, readonly Seeker[], number] = [null, [], Infinity];
  for (const candidate of seeker.tried) {
    if (candidate.cost >= least) break;
    const inTheWay = all.filter(({ seat }) => seat !== null && meet(seat, candidate));
    // Whoever was driven out before is dearer to drive out again, or two would go on for ever.
    const lost = inTheWay.reduce((sum, { weight, rounds }) => sum + weight * rounds, 0);
    if (lost > seeker.weight * seeker.rounds) continue;
    const cost = candidate.cost + lost;
    if (cost < least) [best, driven, least] = [candidate, inTheWay, cost];
  }
  for (const other of driven) other.seat = null;
  seeker.seat = best;
  return driven;
}

/** The best place that is free when all others have theirs. */
function improve(seeker: Seeker, all: readonly Seeker[]): void {
  const others = all.filter((other) => other !== seeker && other.seat !== null);
  seeker.seat =
    seeker.tried.find((candidate) => !others.some(({ seat }) => seat !== null && meet(seat, candidate))) ?? null;
}
