// How long a session will take, from the words to be read aloud and the decisions to be argued. The constants are
// judgements from running tabletop exercises, not measurements; they are here to be corrected.

import type { Inject, Scenario } from '../language/schema.ts';
import { placesIn } from '../names/places-in.ts';

/** reading aloud in a second or third language, with people looking for the place on the map */
export const WORDS_PER_MINUTE = 130;
/** positions, argument and choice of one inject, on top of the reading */
export const MINUTES_PER_DECISION = 3;
/** the situation, planning and report of one turn */
export const MINUTES_PER_TURN = 2.5;
/** finding seats and roles at the beginning, the ending at the end */
export const MINUTES_AROUND = 4;
/** a second slot is filled only when something is eligible for it; who gives the places turn by turn means them to be filled */
const SHARE_OF_SECOND_SLOT = 0.4;
/** more than this factor away from the author's own figure is worth a word */
export const FAR = 2;

export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const blank = text.charCodeAt(at) <= 32;
    if (!blank && !inWord) words++;
    inWord = !blank;
  }
  return words;
}

const wordsOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);

/** Of texts of which each role has its own: one person reads them all, several read theirs at the same time. */
export function wordsReadApart(texts: readonly string[], people: number): number {
  return people === 1 ? wordsOf(texts) : Math.max(0, ...texts.map(countWords));
}

/** Several people sit there. */
const SEVERAL = 3;

const wordsOfInject = (inject: Inject): number =>
  wordsOfPaper(inject) + wordsReadApart(Object.values(inject.advice), SEVERAL);

/** An inject without its advice; of a text with variants the longest. */
export const wordsOfPaper = ({ paper, variants = [], choices }: Inject): number =>
  Math.max(...[paper, ...variants].map(({ text }) => countWords(text))) +
  wordsOf(choices.flatMap((choice) => [choice.label, choice.gist ?? '', choice.text]));

/** The briefing with the mandate. */
export const wordsOfBriefing = ({ briefing, mandate }: Scenario): number =>
  wordsOf([...briefing.map((paper) => paper.text), mandate.text]);

/** How many injects a session meets, about. */
export function injectsMet(scenario: Scenario): number {
  const share = typeof scenario.injects_per_turn === 'object' ? 1 : SHARE_OF_SECOND_SLOT;
  const places = placesIn(scenario).reduce((sum, slots) => sum + 1 + (slots - 1) * share, 0);
  return Math.min(Math.floor(places), scenario.injects.length);
}

export function estimateMinutes(scenario: Scenario): number {
  const { injects } = scenario;
  const met = injectsMet(scenario);
  const all = injects.reduce((sum, inject) => sum + wordsOfInject(inject), 0);
  const read = injects.length === 0 ? 0 : (all * met) / injects.length;
  const roles = wordsReadApart(
    scenario.roles.map(({ brief }) => brief),
    SEVERAL,
  );
  const minutes =
    (read + wordsOfBriefing(scenario) + roles) / WORDS_PER_MINUTE +
    met * MINUTES_PER_DECISION +
    scenario.turns * MINUTES_PER_TURN +
    MINUTES_AROUND;
  return Math.round(minutes);
}
