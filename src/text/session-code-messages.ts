// What a person reads when a session code does not open. Codes are read aloud and copied by hand: say which character, and what to try.

import type { Wording } from './log-messages.ts';

const ASK = 'Compare the code with the one that was given out, character by character.';

export const sessionCodeMessages = {
  short: (): Wording => ({ message: 'The code is too short: some of it is missing.', suggestion: ASK }),
  long: (): Wording => ({ message: 'The code is too long to be one.', suggestion: ASK }),
  strange: (character: string, position: number): Wording => ({
    message: `Character ${position}, “${character}”, is in no code.`,
    suggestion:
      'Codes are made of capital letters and digits; 0, 1, I and O stand only in the first four, which name the scenario.',
  }),
  mistyped: (character: string, position: number, rather: string): Wording => ({
    message: `The code does not add up. Character ${position}, “${character}”, may be mistyped.`,
    suggestion: `Should it be “${rather}”? If not, compare the whole code.`,
  }),
  wrongCheck: (): Wording => ({ message: 'The code does not add up: something in it is mistyped.', suggestion: ASK }),
  newer: (): Wording => ({
    message: 'This code was made by a newer version of the program.',
    suggestion: 'Use the same version on all machines.',
  }),
  malformed: (): Wording => ({ message: 'No session has this code.', suggestion: ASK }),
  noScenario: (prefix: string): Wording => ({
    message: `The code is for a scenario that is not here; its name begins with “${prefix}”.`,
    suggestion: 'Import the scenario file first, the same on every machine.',
  }),
  changed: (id: string): Wording => ({
    message: `The code was made with another version of the scenario \`${id}\`: teams would not play the same world.`,
    suggestion: 'Use the same scenario file on every machine, or make a new code with this one.',
  }),
} as const;
