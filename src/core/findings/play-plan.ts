// All plays of a plan, in pieces that any thread may take: a piece is some seeds of one side. The answer to a piece depends on nothing
// but the piece, so the result is the same for any number of threads.

import type { Scenario } from '../scenario/language/schema.ts';
import type { Played, Plays } from './judge.ts';
import { sitesOf } from './number-sites.ts';
import type { Doctrines } from '../simulate/policy.ts';
import { programsOf, type SidePlan, type SidePlayer, sidePlayer } from './play-side.ts';

export interface Piece {
  /** place of the side in the plan */
  readonly plan: number;
  /** from this seed on (round from 2^32 - 1 to 0) */
  readonly first: number;
  readonly count: number;
}

/** Small enough for an even end, large enough that a side is compiled by few threads. */
const SEEDS = 250;

export function piecesOf(sides: readonly SidePlan[], seed: number, runs: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [plan] of sides.entries())
    for (let done = 0; done < runs; done += SEEDS)
      pieces.push({ plan, first: (seed + done) >>> 0, count: Math.min(SEEDS, runs - done) });
  return pieces;
}

export type PlayPiece = (piece: Piece) => readonly Played[];

export function piecePlayer(scenario: Scenario, sides: readonly SidePlan[], doctrines: Doctrines): PlayPiece {
  const programs = programsOf(scenario, sitesOf(scenario));
  const players = new Map<number, SidePlayer>();
  const playerOf = (k: number): SidePlayer => {
    const plan = sides[k] as SidePlan;
    const player = players.get(k) ?? sidePlayer(programs(plan.set), plan, doctrines);
    players.set(k, player);
    return player;
  };
  return ({ plan, first, count }) => {
    const player = playerOf(plan);
    return Array.from({ length: count }, (_, k) => player.play((first + k) >>> 0));
  };
}

/** Answers to all pieces, in the order of `piecesOf`, put together: for each side, for each seed. */
export function joinPieces(sides: number, pieces: readonly Piece[], answers: readonly (readonly Played[])[]): Plays {
  const plays: Played[][] = Array.from({ length: sides }, () => []);
  for (const [k, { plan }] of pieces.entries()) plays[plan]?.push(...(answers[k] ?? []));
  return plays;
}

/** All of it, here and now. */
export function playPlan(
  scenario: Scenario,
  sides: readonly SidePlan[],
  { doctrines, seed, runs }: { readonly doctrines: Doctrines; readonly seed: number; readonly runs: number },
): Plays {
  const pieces = piecesOf(sides, seed, runs);
  return joinPieces(sides.length, pieces, pieces.map(piecePlayer(scenario, sides, doctrines)));
}
