// The small pieces every part of the scenario language is made of: ids, texts, numbers, expressions, effects.
// Every field is declared with `field`, so that it has a half (see half.ts), a description and an example: the JSON Schema
// for editors and the author reference are generated from them. Shapes only; what names mean is checked elsewhere.

import { z } from 'zod';
import { ID_PATTERN, MAX_VALUE } from '../../ref/limits.ts';
import { asFormula } from './formula.ts';
import { asExpression, type Half, inHalf } from './half.ts';

z.config({ jitless: true });

/** Says which half it belongs to, and attaches the description and the example that editors and the author reference show. */
export function field<T extends z.ZodType>(half: Half, schema: T, description: string, example: unknown): T {
  return inHalf(half, schema.meta({ description, examples: [example] }));
}

/** The same for an object whose fields have their own examples. */
export function described<T extends z.ZodType>(half: Half, schema: T, description: string): T {
  return inHalf(half, schema.meta({ description }));
}

/** Words that CEL keeps for itself: an id may not be one of them. */
export const CEL_KEYWORDS = [
  'true',
  'false',
  'null',
  'in',
  'as',
  'break',
  'const',
  'continue',
  'else',
  'for',
  'function',
  'if',
  'import',
  'let',
  'loop',
  'package',
  'namespace',
  'return',
  'var',
  'void',
  'while',
] as const;

const UNREADABLE: ReadonlySet<string> = new Set(['true', 'false', 'null', 'in']);

/** Whether an expression cannot read it even behind a dot, as `self.in`. */
export const isUnreadable = (word: string): boolean => UNREADABLE.has(word);

// `constructor` and `prototype` mean something to JavaScript objects.
const keywords: ReadonlySet<string> = new Set([...CEL_KEYWORDS, 'constructor', 'prototype']);

export const idText = z
  .string()
  .regex(ID_PATTERN)
  .refine((text) => !keywords.has(text), { error: 'is a word of the expression language' });

export const anId = (what: string, example: string) => field('world', idText, what, example);
export const title = (what: string, example: string) => field('texts', z.string().min(1).max(160), what, example);
export const prose = (what: string, example: string) => field('texts', z.string().min(1).max(6000), what, example);
/** How a name stands inside a sentence; the name itself, if left out. Giving it makes no other world. */
export const within = (example: string) =>
  title(
    'The same inside a sentence, where it differs there: with an article, or with a small letter.',
    example,
  ).optional();
/** How a name is written on the map. */
export const label = (example: string) =>
  title('The same on the map, where it should be shorter there.', example).optional();
/** A text whose being there decides what players may read. */
export const disclosure = (what: string, example: string) =>
  field('presence', z.string().min(1).max(160), what, example);
export const whole = (low: number, high: number, what: string, example: number) =>
  field('world', z.int().min(low).max(high), `${what} (${low} to ${high})`, example);
export const listOf = <T extends z.ZodType>(half: Half, item: T, most: number, what: string, example: unknown) =>
  field(half, z.array(item).max(most), what, example);

export const source = asExpression(z.string().min(1).max(600));
export const condition = (what: string, example: string) =>
  asFormula(field('world', source, `${what} A CEL condition.`, example));

/** An integer, or a CEL expression that may name the scenario's parameters. */
export const amount = (what: string, example: number | string) =>
  asFormula(
    field(
      'world',
      z.union([z.int().min(-MAX_VALUE).max(MAX_VALUE), source]),
      `${what} A whole number, or a CEL expression.`,
      example,
    ),
  );

const path = (what: string, example: string) => asFormula(field('world', z.string().min(1).max(200), what, example));

const timing = {
  after: whole(1, 40, 'Falls due this many turns later', 2).optional(),
  when: condition('Tested when the effect falls due; if false, nothing happens.', 'region.coast.trust < 40').optional(),
  chance: amount('Per cent; rolled when the effect falls due.', 40).optional(),
  note: title(
    'Why this follows, in a few words; shown in the debrief.',
    'the buyers hear of it within days',
  ).optional(),
};

export const changeEffect = z.strictObject({
  change: path('The value to raise or lower; `national.security` means that of each host region.', 'indicator.consent'),
  by: amount('How much; negative lowers.', '-clear'),
  lasts: whole(
    1,
    40,
    'Wears off: what it really changed is taken away again so many turns after it acted; it stays if left out',
    2,
  ).optional(),
  ...timing,
});
export const setEffect = z.strictObject({
  set: path(
    'The value, flag, task or posture to set; `route.ID.control` and `actor.ID.region` too.',
    'flag.audit_published',
  ),
  to: asFormula(
    field(
      'world',
      z.union([z.boolean(), z.int().min(0).max(MAX_VALUE), source]),
      'true or false for a flag or task, a number or CEL expression for a value, the name of a posture for `mandate.posture`, an actor for `route.ID.control`, a region for `actor.ID.region`.',
      true,
    ),
  ),
  ...timing,
});
export const moveEffect = z.strictObject({
  move: path(
    'The actor or storyline to move at once; its own effects do not run and its next move is used up.',
    'actor.guard',
  ),
  to: anId('The state it moves to.', 'quiet'),
  ...timing,
});
export const learnEffect = z.strictObject({
  learn: path(
    'The actor, tie or route the mission learns about; or an unknown, which it is told outright.',
    'route.creek',
  ),
  by: amount(
    'Steps on the ladder 0 unknown, 1 suspected, 2 known, 3 evidenced; 1 if left out. Not for an unknown.',
    1,
  ).optional(),
  ...timing,
});
export const scheduleEffect = z.strictObject({
  schedule: anId('The inject to bring, at the next free slot of the turn in which it falls due.', 'offer'),
  ...timing,
});

export const effect = z.union([changeEffect, setEffect, moveEffect, learnEffect, scheduleEffect]);
export const EFFECT_VERBS = ['change', 'set', 'move', 'learn', 'schedule'] as const;
export const effects = (what: string) =>
  listOf('parts', effect, 40, what, [{ change: 'indicator.consent', by: '-slight' }]);

/** What a file says at each rung of the ladder. */
export const fileNotes = listOf(
  'parts',
  z.strictObject({
    at: whole(1, 3, 'From how much is known of it on', 2),
    when: condition(
      'Only while this holds. It may read what is not found out: then the file hints at it, or tells it.',
      "unknown.company_wants == 'a_till'",
    ).optional(),
    text: prose('What stands in the file.', 'Its books close twice a year; ours saw one of them.'),
  }),
  20,
  'What its file says, from which rung of the ladder on; after its text, in this order.',
  [{ at: 2, text: 'Its books close twice a year.' }],
).optional();

export const provenance = listOf(
  'texts',
  z.string().min(1).max(40),
  20,
  'What it stands on: IDs of the domain reference (I1-I7, M01-M14, Q1-Q4, D1-D14, K1-K6, P1-P12), ids of listed sources, or `design` for our own inference.',
  ['D9', 'I4', 'hansen'],
);

export const PAPER_FORMS = [
  'cable',
  'code_cable',
  'radio_log',
  'letter',
  'minutes',
  'press_cutting',
  'phone_note',
  'map_marking',
  'briefing_note',
] as const;

export const paper = z.strictObject({
  form: field('texts', z.enum(PAPER_FORMS), 'What kind of document it is; decides how it looks.', 'cable'),
  from: title('Who wrote it.', 'Team site Oru, duty officer'),
  to: title('Whom it was written to.', 'Mission headquarters, operations centre').optional(),
  date: title('When, in the words of the scenario’s own calendar.', 'Second week of the dry season'),
  reference: title('A file number or subject line.', 'TS-ORU/114').optional(),
  text: prose('The text; blank lines part paragraphs.', 'Two trucks passed at night without lights.'),
});

/** Other words for a text, by how things stand; what they take the place of is said where they stand. */
const variant = z.strictObject({
  when: condition(
    'Looked at as the text is shown: the first of the list that holds is read. It may read what players do not know; then the text hints at it, or tells it.',
    "actor.minister.state == 'arrested'",
  ),
  text: prose('What is read instead.', 'The Minister’s driver brings this himself; the office is sealed.'),
});
const titledVariant = variant.extend({ title: title('The headline instead.', 'A letter from a cell').optional() });

const MAX_VARIANTS = 12;
export const variants = (what: string, example: unknown) =>
  listOf('parts', variant, MAX_VARIANTS, what, [example]).optional();
/** Of what has a headline besides. */
export const titledVariants = (what: string, example: unknown) =>
  listOf('parts', titledVariant, MAX_VARIANTS, what, [example]).optional();

export type Effect = z.infer<typeof effect>;
export type Paper = z.infer<typeof paper>;
export type Variant = z.infer<typeof titledVariant>;
