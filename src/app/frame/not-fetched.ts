/** A part of the program, or its words, could not be fetched: the server is gone, or has newer files. Not a mistake of ours. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched';
}

let round = 0;

/** How often somebody has asked to try again: what failed before may be asked for once more. */
export const roundNow = (): number => round;

export function tryAgain(): void {
  round += 1;
}
