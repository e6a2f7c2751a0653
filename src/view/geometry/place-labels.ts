/**
 * Labels give way, tokens never do. Each label comes with the places it could have, best first; here every one gets a place
 * that no other has, or none. Who matters more may drive another out, who then looks again. The same every time.
 */
import { type Box, boundsOfBoxes, overlap } from './plane.ts';

/** A label in one place and one form. */
export interface Candidate<Form> {
  readonly form: Form;
  readonly boxes: readonly Box[]; // what is written there, line by line
  readonly cost: number; // of standing there; 0 is best
}

export interface Wish<Form> {
  readonly weight: number; // what it matters that it is written at all
  readonly candidates: readonly Candidate<Form>[];
}

interface Tried<Form> extends Candidate<Form> {
  readonly whole: Box;
}

interface Seeker<Form> {
  readonly weight: number;
  readonly tried: readonly Tried<Form>[];
  rounds: number;
  seat: Tried<Form> | null;
}

const PATIENCE = 6; // rounds after which a label gives up
const SWEEPS = 2;

const meet = (one: Tried<unknown>, other: Tried<unknown>): boolean =>
  overlap(one.whole, other.whole) > 0 &&
  one.boxes.some((box) => other.boxes.some((theirs) => overlap(box, theirs) > 0));

/** For each wish the candidate it got, or null where there was no room for it. */
export function placeLabels<Form>(wishes: readonly Wish<Form>[]): readonly (Candidate<Form> | null)[] {
  const seekers = wishes.map(({ weight, candidates }): Seeker<Form> => {
    const tried = [...candidates].sort((a, b) => a.cost - b.cost);
    return { weight, tried: tried.map((one) => ({ ...one, whole: boundsOfBoxes(one.boxes) })), rounds: 0, seat: null };
  });
  const waiting = [...seekers].sort((a, b) => b.weight - a.weight);
  for (let seeker = waiting.shift(); seeker !== undefined; seeker = waiting.shift()) {
    seeker.rounds += 1;
    if (seeker.rounds <= PATIENCE) waiting.push(...settle(seeker, seekers));
  }
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) for (const seeker of seekers) improve(seeker, seekers);
  return seekers.map(({ seat }) => seat);
}

/** Takes the place that costs least, others driven out counted; answers who was driven out. */
function settle<Form>(seeker: Seeker<Form>, all: readonly Seeker<Form>[]): readonly Seeker<Form>[] {
  let [best, driven, least]: [Tried<Form> | null, readonly Seeker<Form>[], number] = [null, [], Infinity];
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
function improve<Form>(seeker: Seeker<Form>, all: readonly Seeker<Form>[]): void {
  const others = all.filter((other) => other !== seeker && other.seat !== null);
  seeker.seat =
    seeker.tried.find((candidate) => !others.some(({ seat }) => seat !== null && meet(seat, candidate))) ?? null;
}
