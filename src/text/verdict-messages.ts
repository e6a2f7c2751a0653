// What a person reads when a log is well-formed but not what the engine would have written.

import type { Wording } from './log-messages.ts';

const NOT_AS_PLAYED =
  'The log was changed after the session, or the session ran on another version of the program. Its results cannot be trusted.';

export const verdictMessages = {
  'engine.version': (): Wording => ({
    message: 'This session was played on another version of the engine, whose results this one cannot repeat.',
    suggestion: 'Verify it with the version of the program it was played on.',
  }),
  'engine.refused': (): Wording => ({
    message: 'What was done on this line could not have been done in the game at this point.',
    suggestion: NOT_AS_PLAYED,
  }),
  'engine.facts_differ': (): Wording => ({
    message: 'Playing the session again from its beginning gives other facts on this line.',
    suggestion: NOT_AS_PLAYED,
  }),
  'scenario.invalid': (where: string, what: string): Wording => ({
    message: `The scenario in this log is not one that can be played. At \`${where}\`: ${what}`,
    suggestion: NOT_AS_PLAYED,
  }),
} as const;
