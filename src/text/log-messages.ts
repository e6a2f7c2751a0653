// What a person reads when a log is refused. One place for the words; core/log decides which of them apply.

/** A plain sentence, and what can be done about it. */
export interface Wording {
  readonly message: string;
  readonly suggestion?: string;
}

const SAME_FILE =
  'Open the file as it was saved. A log that was edited or re-formatted cannot be trusted, and is refused.';
const CHOOSE_A_LOG = 'Choose a log that was saved by this program; its name usually ends in .jsonl.';

export const logMessages = {
  empty: (): Wording => ({ message: 'The file is empty.', suggestion: CHOOSE_A_LOG }),
  tooLarge: (megabytes: number): Wording => ({
    message: `The file is larger than ${megabytes} MB; no session is.`,
    suggestion: CHOOSE_A_LOG,
  }),
  tooManyLines: (most: number): Wording => ({
    message: `The file has more than ${most} lines; no session has.`,
    suggestion: CHOOSE_A_LOG,
  }),
  tooDeep: (most: number): Wording => ({
    message: `This line has brackets inside brackets more than ${most} deep; a log never does.`,
    suggestion: CHOOSE_A_LOG,
  }),
  tooManyValues: (most: number): Wording => ({
    message: `The file holds more values than a session ever does; up to here more than ${most}.`,
    suggestion: CHOOSE_A_LOG,
  }),
  tooManyNames: (most: number): Wording => ({
    message: `Up to this line the file uses more than ${most} different names; no session does.`,
    suggestion: CHOOSE_A_LOG,
  }),
  notJson: (): Wording => ({
    message: 'This line is not JSON: it is damaged, or the file is something else.',
    suggestion: SAME_FILE,
  }),
  notALog: (): Wording => ({ message: 'This is JSON, but not the log of a session.', suggestion: CHOOSE_A_LOG }),
  newerVersion: (found: number, known: number): Wording => ({
    message: `This log has version ${found}; this program reads version ${known} and cannot know what the newer one means.`,
    suggestion: 'Open it with a newer version of the program.',
  }),
  newerLanguage: (found: number, known: number): Wording => ({
    message: `The scenario in this log is written in version ${found} of the language; this program reads version ${known}.`,
    suggestion: 'Open it with a newer version of the program.',
  }),
  form: (where: string, what: string): Wording => ({
    message: where === '' ? `This line ${what}.` : `In this line, \`${where}\` ${what}.`,
    suggestion: SAME_FILE,
  }),
  respelled: (): Wording => ({
    message: 'This line is not written as this program writes it: spaces, repeated names or another order of names.',
    suggestion: SAME_FILE,
  }),
  scenarioChanged: (): Wording => ({
    message: 'The scenario in this log is not the one that was played: it does not match its own fingerprint.',
    suggestion: SAME_FILE,
  }),
  recordNumber: (expected: number, found: number): Wording => ({
    message: `This line should be record ${expected} but says ${found}: a line was removed, added or moved.`,
    suggestion: SAME_FILE,
  }),
  factNumber: (found: number, before: number): Wording => ({
    message: `Fact ${found} comes after fact ${before}: numbers of facts only ever rise.`,
    suggestion: SAME_FILE,
  }),
  rewindAhead: (to: number, n: number): Wording => ({
    message: `Record ${n} goes back to ${to}, which is not before it.`,
    suggestion: SAME_FILE,
  }),
  turnBeyond: (seq: number, turn: number, last: number): Wording => ({
    message: `Fact ${seq} is said to be of turn ${turn}, but the scenario has ${last}.`,
    suggestion: SAME_FILE,
  }),
  danglingCause: (seq: number, cause: number): Wording => ({
    message: `Fact ${seq} names fact ${cause} as its cause, which is not among the facts before it.`,
    suggestion: SAME_FILE,
  }),
  chainBroken: (): Wording => ({
    message: 'The seal of this line does not fit: this line, or one before it, was changed after the session.',
    suggestion: SAME_FILE,
  }),
  cutShort: (): Wording => ({
    message: 'The file stops before the end of this line: saving was interrupted, or the copy is not complete.',
    suggestion: 'What is whole can still be read, and the session can go on from there.',
  }),
  noStart: (): Wording => ({
    message: 'The file stops after its first line: nothing of the session was saved.',
    suggestion: 'Begin the session anew with the same scenario and seed.',
  }),
} as const;

/** How a value misses the form it should have; completes “`facts[3].turn` ...”. */
export const shapeWords = {
  missing: () => 'is missing',
  kind: (expected: string) => `should be ${KINDS[expected] ?? expected}`,
  unknownNames: (names: readonly string[]) => `has a name that does not belong there: ${shorten(names.join(', '))}`,
  oneOf: (values: readonly unknown[]) => `should be one of ${shorten(values.map(String).join(', '))}`,
  tooSmall: (least: number | bigint) => `is too small or too short; the least is ${least}`,
  tooBig: (most: number | bigint) => `is too large or too long; the most is ${most}`,
  spelling: () => 'is not spelled as it should be',
  none: () => 'has none of the forms it may have',
  unresolved: () => 'is not written out in full, as a played scenario is',
  reserved: () => 'holds the name `__proto__`, which no log has',
} as const;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const shorten = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
