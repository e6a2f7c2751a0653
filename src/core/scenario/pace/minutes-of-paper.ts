import type { Inject } from '../language/schema.ts';
import { wordsOfPaper, wordsReadApart } from './estimate-minutes.ts';
import { paceFor } from './paces.ts';

/** Whole minutes, 1 or more: to read a paper with its advice, argue it and decide. `people`: 1 or more. */
export function minutesOfPaper(inject: Inject, people: number): number {
  const { wordsPerMinute, decision } = paceFor(people);
  const words = wordsOfPaper(inject) + wordsReadApart(Object.values(inject.advice), people);
  return Math.max(1, Math.round(words / wordsPerMinute + decision));
}
