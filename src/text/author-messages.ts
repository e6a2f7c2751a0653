// Everything the checks of a scenario say to its author. One row per kind of issue: how grave it is, what it means (for
// the reference), and the sentence that is shown. The studio, the command line and the tests read the same table.

export type Severity = 'error' | 'warning';

interface Row {
  readonly severity: Severity;
  readonly meaning: string;
  readonly say: (...words: never[]) => string;
}

const error = <S extends Row['say']>(meaning: string, say: S) => ({ severity: 'error', meaning, say }) as const;
const warning = <S extends Row['say']>(meaning: string, say: S) => ({ severity: 'warning', meaning, say }) as const;

// The parser of expressions names its tokens in capitals.
const SIGNS: Readonly<Record<string, string>> = {
  EOF: 'the end',
  RPAREN: '“)”',
  LPAREN: '“(”',
  RBRACKET: '“]”',
  LBRACKET: '“[”',
  RBRACE: '“}”',
  LBRACE: '“{”',
  COLON: '“:”',
  QUESTION: '“?”',
  COMMA: '“,”',
  DOT: '“.”',
  NUMBER: 'a number',
  STRING: 'a text',
  BOOLEAN: 'true or false',
  IDENTIFIER: 'a name',
  PLUS: '“+”',
  MINUS: '“-”',
  MULTIPLY: '“*”',
  DIVIDE: '“/”',
  MODULO: '“%”',
  NOT: '“!”',
  AND: '“&&”',
  OR: '“||”',
  EQ: '“==”',
  NE: '“!=”',
  LT: '“<”',
  LE: '“<=”',
  GT: '“>”',
  GE: '“>=”',
};

const inPlainSigns = (what: string): string =>
  what.replace(/\b[A-Z]{2,}\b/g, (word) => SIGNS[word] ?? word).replace(/^[A-Z]/, (letter) => letter.toLowerCase());

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
const article = (word: string) => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

export const ISSUES = {
  'file.size': error('The file is larger than any scenario can be.', (bytes: number, most: number) => {
    return `The file has ${bytes} bytes; at most ${most} are read.`;
  }),
  'file.depth': error('Brackets are nested deeper than any scenario needs.', (most: number) => {
    return `Brackets are nested more than ${most} deep here.`;
  }),
  'file.values': error('The file holds more values than any scenario can.', (most: number) => {
    return `There are more than ${most} values up to here; a scenario of this length holds fewer.`;
  }),
  'file.empty': error('There is nothing in the file.', () => 'There is nothing to read here.'),
  'json.syntax': error('The text is not JSON at this place; what follows is still checked.', (what: string) => what),
  'json.comment': error('JSON has no comments.', () => {
    return 'JSON has no comments: take this out, or put it into a text field.';
  }),
  'json.comma': error('A comma too many before a closing bracket.', () => {
    return 'There is a comma here, and nothing after it before the bracket closes.';
  }),
  'json.duplicate': error('The same field stands twice in one object.', (key: string) => {
    return `“${key}” stands twice in the same object; only the last one would count.`;
  }),
  'json.key': error('A field name that could harm the program that reads it.', (key: string) => {
    return `“${key}” cannot be used as the name of a field.`;
  }),
  'issues.more': error('So many errors that the rest are not listed.', (most: number) => {
    return `Only the first ${most} errors are listed; mend these and check again.`;
  }),
  'warnings.more': warning('So many warnings that the rest are not listed.', (most: number) => {
    return `Only the first ${most} warnings are listed.`;
  }),

  'field.missing': error('A required field is not there.', (field: string, what: string) => {
    return `“${field}” is missing. ${what}`;
  }),
  'field.unknown': error('A field that the language does not have.', (field: string) => {
    return `There is no field “${field}” here.`;
  }),
  'type.wrong': error(
    'A value of the wrong kind, as a number where a text is needed.',
    (wanted: string, got: string) => {
      return `This must be ${wanted}, not ${got}.`;
    },
  ),
  'number.range': error('A number outside its limits.', (low: number, high: number) => {
    return `This must be from ${low} to ${high}.`;
  }),
  'text.length': error(
    'A text that is empty, or longer than there is room for.',
    (length: number, low: number, high: number) => {
      return length < low ? 'There must be a text here.' : `This text has ${length} characters; at most ${high} fit.`;
    },
  ),
  'list.length': error('A list with too few or too many entries.', (length: number, low: number, high: number) => {
    return length < low
      ? `There must be at least ${low} here; there ${length === 1 ? 'is' : 'are'} ${length}.`
      : `There are ${length} entries here; at most ${high} are read.`;
  }),
  'id.form': error('An id that is not made of small letters, digits and underscores.', (id: string) => {
    return `“${id}” cannot be an id: small letters, digits and underscores, beginning with a letter, at most 48.`;
  }),
  'id.reserved': error('An id that means something else in conditions.', (id: string) => {
    return `“${id}” cannot be an id: the word has a meaning of its own in conditions.`;
  }),
  'value.unknown': error('A word that is not one of those possible here.', (value: string, options: string) => {
    return `“${value}” is not possible here; possible are: ${options}.`;
  }),
  'value.form': error('A text that has not the form needed here.', (value: string, example: string) => {
    return `“${value}” has not the form needed here, which is like ${example}.`;
  }),
  'schema.version': error('The file is written in another version of the language.', (version: number) => {
    return `“schema” must be ${version}: this program reads version ${version} of the language.`;
  }),
  'effect.verb': error('An effect that does not say what it does.', (verbs: string) => {
    return `An effect does one of these: ${verbs}.`;
  }),
  'effect.mixed': error('An effect that does two things at once.', (verbs: string) => {
    return `One effect does one thing; here are ${verbs}. Write one effect for each.`;
  }),

  'template.unknown': error('An actor names a template that the library does not have.', (id: string) => {
    return `The library has no template “${id}”.`;
  }),
  'template.none': error('Parameters are given, but no template.', () => {
    return '“with” gives parameters to a template, but no “template” is named.';
  }),
  'template.open': error('A finished scenario, as a log holds it, still refers to the library.', (field: string) => {
    return `“${field}” refers to the library; a scenario in a log has to be complete in itself.`;
  }),
  'measure.library': error('A measure names a library measure that does not exist.', (id: string) => {
    return `The library has no measure “${id}”.`;
  }),
  'param.missing': error('A parameter of the template has no value.', (name: string, kind: string) => {
    return `The template needs the parameter “${name}”, ${kind === 'int' ? 'a whole number' : `the id of ${article(kind)}`}.`;
  }),
  'param.unknown': error('A parameter that the template does not have.', (name: string) => {
    return `The template has no parameter “${name}”.`;
  }),
  'param.kind': error('A parameter of the wrong kind.', (name: string, kind: string) => {
    return `“${name}” must be ${kind === 'int' ? 'a whole number' : `the id of ${article(kind)} of this scenario`}.`;
  }),
  'param.unused': warning('A template has a parameter that nothing in it reads.', (name: string) => {
    return `Nothing in this template reads “param.${name}”.`;
  }),
  'value.start': error('A start value that is not a number once everything is filled in.', (source: string) => {
    return `“${source}” is not a number: a start value is a whole number, a parameter of the scenario or of the template.`;
  }),

  'id.duplicate': error('Two things of the same kind have the same id.', (what: string, id: string) => {
    return `There is another ${what} called “${id}”; ids must differ.`;
  }),
  'name.unknown': error('A condition, amount or effect names a value that does not exist.', (path: string) => {
    return `There is no value called “${path}”.`;
  }),
  'reference.unknown': error('Something is referred to that does not exist.', (kind: string, id: string) => {
    return `There is no ${kind} called “${id}”.`;
  }),
  'state.unknown': error('A state that this chart does not have.', (state: string, known: string) => {
    return `There is no state “${state}” here; there are: ${known}.`;
  }),
  'path.readonly': error('An effect writes a value that only the simulation writes.', (path: string) => {
    return `“${path}” can be read in conditions but not written by an effect.`;
  }),
  'path.kind': error(
    'An effect does to a value what cannot be done to it.',
    (path: string, verb: string, wanted: string) => {
      return `“${verb}” cannot be used on “${path}”; ${wanted}.`;
    },
  ),
  'set.kind': error('A value is set to something of another kind.', (path: string, wanted: string) => {
    return `“${path}” can only be set to ${wanted}.`;
  }),
  'effect.running': error('A running effect that is not a plain change.', (what: string) => {
    return `While a measure runs it can only “change” values, without ${what}: the change is taken away at the end.`;
  }),
  'effect.late': warning('A delay that is longer than the whole scenario.', (after: number, turns: number) => {
    return `This falls due ${count(after, 'turn')} later; the scenario has ${count(turns, 'turn')}, so it never will.`;
  }),
  'expression.syntax': error('An expression that cannot be read.', (what: string, here: string) => {
    const why = here !== '' && /^unexpected/i.test(what) ? `“${here}” cannot stand here` : inPlainSigns(what);
    return `This expression cannot be read: ${why}.`;
  }),
  'expression.type': error(
    'An expression that mixes kinds, as a number where true or false is needed.',
    (what: string) => {
      return `This part of the expression ${what}.`;
    },
  ),
  'expression.operator': error('An operator or function that these expressions do not have.', (what: string) => {
    return `In expressions ${what}.`;
  }),
  'expression.number': error('A number in an expression that is not whole, or too large.', (what: string) => {
    return `In expressions ${what}.`;
  }),

  'state.unreachable': warning(
    'No transition or effect leads to a state.',
    (owner: string, state: string, why: string) => {
      return `“${owner}” can never come to the state “${state}”: ${why}.`;
    },
  ),
  'condition.never': warning('A condition that can never hold, whatever happens.', (what: string) => {
    return `This can never be true, so ${what}.`;
  }),
  'condition.always': warning('A condition that always holds and can be left out.', () => {
    return 'This is always true, whatever happens: leave it out, or mend it.';
  }),
  'chance.range': warning('A chance that is not between 1 and 99 per cent.', (chance: number) => {
    return `A chance of ${chance} per cent decides nothing: ${chance <= 0 ? 'it never happens' : 'it always happens'}.`;
  }),
  'measure.impossible': warning('A measure that can never be ordered.', (why: string) => {
    return `This measure can never be ordered: ${why}.`;
  }),
  'targets.many': error(
    'So many effects with so many targets that they cannot all be checked.',
    (actors: number, all: number) => {
      return `The measures have too many pairs of an effect or condition and a target: at most ${actors} with actors, ${all} in all.`;
    },
  ),
  'measure.late': warning('A lead time that is longer than the whole scenario.', (lead: number, turns: number) => {
    return `This starts ${count(lead, 'turn')} after the order; the scenario has ${count(turns, 'turn')}, so it never will.`;
  }),
  'choice.impossible': warning('A choice that nobody can ever pay for.', (why: string) => {
    return `This can never be chosen: ${why}.`;
  }),
  'capacity.kind': error('Capacity is held that is spent, or spent that is held.', (id: string, kind: string) => {
    return kind === 'held'
      ? `“${id}” is held and comes back: name it under “holds”, not under “spends”.`
      : `“${id}” is spent and does not come back: name it under “spends”, not under “holds”.`;
  }),
  'route.apart': error('A route goes from one region to another that does not touch it.', (a: string, b: string) => {
    return `The route goes from “${a}” to “${b}”, but these regions are not neighbours.`;
  }),
  'neighbours.oneway': error('A region names a neighbour that does not name it.', (a: string, b: string) => {
    return `“${a}” names “${b}” as its neighbour, but “${b}” does not name “${a}”.`;
  }),
  'neighbours.self': error('A region names itself as its neighbour.', (id: string) => {
    return `“${id}” cannot be its own neighbour.`;
  }),
  'polygon.flat': error('An outline that encloses no area.', () => 'This outline encloses no area.'),
  'polygon.crossing': error('An outline that crosses itself.', (a: number, b: number) => {
    return `This outline crosses itself: its side ${a} meets its side ${b}.`;
  }),
  'polygon.apart': warning('Neighbours whose outlines do not meet on the map.', (a: string, b: string) => {
    return `“${a}” and “${b}” are neighbours, but their outlines have fewer than two points in common.`;
  }),
  'place.outside': warning(
    'A place that lies in no region.',
    (name: string) => `“${name}” lies in no region of the map.`,
  ),
  'tie.self': error(
    'A tie binds an actor to itself.',
    (id: string) => `A tie needs two actors; both ends are “${id}”.`,
  ),
  'provenance.unknown': error('Something stands on an ID or a source that is not listed.', (id: string) => {
    return `“${id}” is neither an ID of the domain reference nor the id of a source listed under “sources”.`;
  }),
  'source.unused': warning('A source that nothing cites.', (id: string) => `Nothing cites the source “${id}”.`),
  'advice.missing': warning(
    'A role has no private advice on an inject.',
    (inject: string, roles: readonly string[]) => {
      const named = roles.map((role) => `“${role}”`).join(', ');
      return `“${inject}” has no advice for the ${roles.length === 1 ? 'role' : 'roles'} ${named}.`;
    },
  ),
  'choice.locked': error('Every choice of an inject needs something, so the team could be stuck.', (inject: string) => {
    return `Every choice of “${inject}” requires or spends something; at least one must always be open.`;
  }),
  'trigger.never': warning(
    'An inject whose trigger lies outside the turns.',
    (inject: string, first: number, last: number, turns: number) => {
      return `“${inject}” is never drawn: not before turn ${first}, not after turn ${last}, of ${count(turns, 'turn')}.`;
    },
  ),
  'weight.none': warning('A trigger that is never drawn, since its weight is 0.', (weight: number) => {
    return `With a weight of ${weight} this is never drawn. If it only comes because an effect schedules it, leave out “trigger”.`;
  }),
  'inject.unbrought': warning('Nothing brings an inject.', (inject: string) => {
    return `Nothing brings “${inject}”: it has no trigger and no effect schedules it, so it comes by the facilitator only.`;
  }),
  'ending.catchall': error('The last ending has a condition, so a session could end without any.', (ending: string) => {
    return `The last ending, “${ending}”, must be the catch-all: leave out its “when”.`;
  }),
  'ending.early': error('A catch-all that ends the session in its first turn.', (ending: string) => {
    return `“${ending}” has no condition and is tested every turn: it would end the session in the first one.`;
  }),
  'ending.unreachable': warning('An ending behind the catch-all.', (ending: string, before: string) => {
    return `“${ending}” is never reached: “${before}” stands before it and has no condition.`;
  }),
  'parameter.unused': warning(
    'A parameter that nothing uses.',
    (name: string) => `Nothing uses the parameter “${name}”.`,
  ),
  'value.unread': warning('A value that nothing reads and nobody sees.', (path: string) => {
    return `“${path}” is never read by a condition or amount, and players do not see it.`;
  }),
  'minutes.far': warning(
    'The time the author has in mind is far from what the words and decisions need.',
    (given: number, estimate: number) => {
      return `“minutes” says ${given}; reading and deciding will take about ${estimate}.`;
    },
  ),
  'levels.length': error('The words for the scores do not fit the best score.', (has: number, max: number) => {
    return `There are ${count(has, 'level')} for scores from 0 to ${max}; there must be ${max + 1}.`;
  }),
  'bands.length': error('Bands are always five words.', (has: number) => {
    return `There are ${count(has, 'band')} here; there must be five, from lowest to highest.`;
  }),
  'start.missing': error('A region lacks the start of a regional value.', (region: string, value: string) => {
    return `“${region}” has no start for “${value}”.`;
  }),
  'turns.length': warning(
    'Something is told of turns that the scenario does not have.',
    (what: 'names' | 'renewal', n: number, turns: number) => {
      const told = what === 'names' ? `There are names for ${count(n, 'turn')}` : `The mandate is renewed in turn ${n}`;
      return `${told}; the scenario has ${count(turns, 'turn')}.`;
    },
  ),
  'words.paper': warning(
    'The paper of an inject is too short to argue about, or too long to read at the table: 60 to 140 words read well.',
    (has: number, low: number, high: number) => {
      return `This paper has ${count(has, 'word')}; between ${low} and ${high} read well at the table.`;
    },
  ),
} as const satisfies Record<string, Row>;

export type IssueCode = keyof typeof ISSUES;
export type Words<C extends IssueCode> = Parameters<(typeof ISSUES)[C]['say']>;

export function severityOf(code: IssueCode): Severity {
  return ISSUES[code].severity;
}

export function sayIssue<C extends IssueCode>(code: C, ...words: Words<C>): string {
  const say = ISSUES[code].say as (...words: Words<C>) => string;
  return say(...words);
}

/** The sentence in front of an issue that lies in a part taken from the library. */
export function fromLibrary(what: string, message: string): string {
  return `In ${what}: ${message}`;
}

export const SUGGEST = {
  meant: (name: string) => `Did you mean “${name}”?`,
  forExample: (example: string) => `For example: ${example}`,
  anyOf: (names: readonly string[]) => `one of ${names.join(', ')}`,
  inLibrary: (ids: readonly string[]) => `The library has: ${ids.join(', ')}.`,
  has: (owner: string, values: readonly string[]) => `“${owner}” has: ${values.join(', ')}.`,
} as const;

/** What to write instead, for the usual slips in conditions and amounts. */
export const EXPRESSION_HINTS = {
  logic: () => 'Write && for and, || for or, ! for not.',
  equal: () => 'To compare, write ==.',
  unequal: () => 'For “is not”, write !=.',
  order: () => 'Write >= for “at least” and <= for “at most”.',
  percent: (number: string) => `Write the number alone: ${number}.`,
  quotes: () => "Write names of states in straight single quotes: 'armed'.",
  state: (word: string) => `If it is a state, write '${word}'.`,
  states: (states: readonly string[]) =>
    `Write a state in single quotes: ${states.map((one) => `'${one}'`).join(', ')}.`,
  write: (text: string) => `Write ${text}.`,
} as const;

/** What does not happen when a condition is never true. */
export const NOTHING_FOLLOWS = {
  rule: 'the rule never applies',
  transition: 'the move is never made',
  ending: 'it is never reached',
  trigger: 'the inject is never drawn',
  choice: 'it can never be chosen',
  measure: 'it can never be ordered',
  target: 'nothing can be aimed at',
  watchpoint: 'it is never shown',
  effect: 'nothing ever follows',
} as const;

/** Why something can never come about. */
export const WHY = {
  closedTransitions:
    'the transitions that lead to it start from states never reached, or have conditions that are never true',
  noTransition: 'no transition or “move” leads to it',
  tooDear: (id: string, amount: number, high: number) =>
    `it needs ${amount} of “${id}”, and there are never more than ${high}`,
  noTask: (id: string) => `the task “${id}” is not authorised, and nothing ever authorises it`,
  noTarget: (kind: string) => `there is no ${kind} to aim it at`,
  neverKnown: (known: number) => `nothing it can be aimed at is ever known at ${known}`,
  neverOpen: 'there is never anything it may be aimed at',
} as const;

/** How each kind of value is written by an effect. */
export const WRITTEN_WITH = {
  number: 'a number is written with “change” or “set”',
  truth: 'something true or false is written with “set”',
  posture: 'the posture is written with “set”',
  chart: 'an actor or storyline is moved with “move” and its name',
  ladder: 'what is known is written with “learn” and the name of the thing',
  never: 'only the simulation writes it',
} as const;

export const JSON_WORDS = {
  symbol: 'This is not JSON: texts stand in double quotation marks, and only numbers, true, false and null without.',
  number: 'This number is not written as JSON wants it: digits, with no plus sign and no leading zero.',
  property: 'The name of a field, in double quotation marks, should stand here.',
  value: 'A value should stand here.',
  colon: 'A colon should stand between the name of a field and its value.',
  comma: 'A comma is missing before this.',
  brace: 'A closing brace } is missing.',
  bracket: 'A closing bracket ] is missing.',
  end: 'The scenario ends before this; what follows is not read.',
  string: 'This text has no closing quotation mark on its line; a line break inside a text is written \\n.',
  escape: 'After a backslash only one of " \\ / b f n r t u may stand.',
  character: 'A character stands here that JSON does not allow in a text; write a line break as \\n.',
} as const;

/** A text was ended by a quotation mark inside it, and `word` follows. */
export const JSON_QUOTED = (word: string): string =>
  `A quotation mark inside this text ended it. Inside a condition write names in single quotes: '${word.slice(0, 60)}'. In a text for people write “ and ”.`;

export const KIND_WORDS = {
  string: 'a text in quotation marks',
  number: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  null: 'null',
  fraction: 'a number with a fraction',
} as const;
