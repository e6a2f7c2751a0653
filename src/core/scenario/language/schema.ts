// The scenario language: the single source of truth. Types, checks, the JSON Schema for editors and the author reference
// all derive from it. It states shapes; names, reach and sense are checked by the check-*.ts files of this folder.

import { z } from 'zod';
import { ID_PATTERN } from '../../ref/limits.ts';
import { anId, condition, described, field, idText, listOf, paper, prose, title, whole } from './schema-parts.ts';
import {
  capacity,
  type choice,
  costs,
  ending,
  flag,
  inject,
  mandate,
  measure,
  measureUse,
  objective,
  role,
} from './schema-play.ts';
import { calendarEntry } from './schema-calendar.ts';
import { unknown } from './schema-unknowns.ts';
import {
  actor,
  commodity,
  indicator,
  place,
  region,
  regional,
  route,
  rule,
  storyline,
  template,
  terrain,
  tie,
} from './schema-world.ts';

export const SCHEMA_VERSION = 1;

export const sourceEntry = z.strictObject({
  id: field('texts', idText, 'Key used in `provenance`.', 'hansen'),
  citation: prose('Who, what, when, where: enough for a trainer to look it up.', 'W. Hansen, background paper, 2014'),
  url: field('texts', z.string().max(300), 'Where to find it.', 'https://www.challengesforum.org').optional(),
});

export const MAX_SOURCES = 60;
/** The same for library files, of the parts in them. */
const librarySources = listOf(
  'texts',
  sourceEntry,
  MAX_SOURCES,
  'What the parts in this file cite: a scenario that uses one has its sources with it. Where they are listed at all, all are.',
  [],
).optional();

/** A term is searched in every text: not too long, nor too many. */
const term = z.string().min(1).max(60);
const glossaryEntry = z.strictObject({
  term: field('texts', term, 'The word, as it would stand in a dictionary.', 'tariff'),
  also: listOf('texts', term, 8, 'Other forms of it in the texts.', ['tariffs']).optional(),
  text: title('What it means here, in one plain sentence.', 'A list of prices that people must pay.'),
});

const stoppingPlace = z.strictObject({
  after: field('texts', z.int().min(1).max(39), 'The turn at whose end it is: not the last one (1 to 39)', 4),
  text: field(
    'texts',
    z.string().min(1).max(400),
    'One or two sentences that hold however the turns went: where things stand, and what to ask the team before it goes home.',
    'A year is over. Each of you names one thing that the mission believes and has never asked anybody.',
  ),
});

const watchpoint = z.strictObject({
  id: anId('Name of the watchpoint.', 'pier_quiet'),
  when: condition(
    'Shown in the situation of the turns in which it holds, while the cell can see all that it reads.',
    'route.pier.flow < 5',
  ).optional(),
  text: prose(
    'One or two sentences of “what matters now”.',
    'The pier is quiet. Nobody believes the trade has stopped.',
  ),
});

export const scenarioSchema = z.strictObject({
  $schema: field(
    'texts',
    z.string().max(300),
    'Lets an editor complete and check while you type.',
    './scenario.schema.json',
  ).optional(),
  schema: field('world', z.literal(SCHEMA_VERSION), 'Version of the language.', 1),
  id: anId('Name of the scenario, as in its file name.', 'salt_coast'),
  title: title('What players read.', 'The Salt Coast'),
  language: field('texts', z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), 'Language of the texts.', 'en'),
  summary: title('One sentence for the library.', 'A coast where three trades share one road.'),
  authors: listOf('texts', z.string().max(120), 20, 'Who wrote it.', ['Training cell']),
  licence: title('Under what terms it may be used.', 'CC BY 4.0'),
  minutes: field('texts', z.int().min(5).max(480), 'Playing time the author has in mind (5 to 480)', 90),
  breaks: listOf(
    'texts',
    stoppingPlace,
    6,
    'Where a team that has not the time for all of it stops for the day, in the order of the turns. Set-up names the places, the report of the turn shows the text.',
    [],
  ).optional(),
  content_notes: listOf('texts', z.string().min(1).max(300), 10, 'What to tell people before they begin.', [
    'Trafficking in persons is mentioned.',
  ]),
  learning: listOf('texts', z.string().min(1).max(300), 10, 'What the exercise is for.', [
    'Weigh consent against enforcement.',
  ]),
  turns: whole(1, 40, 'How many turns', 10),
  turn_names: listOf('texts', z.string().min(1).max(60), 40, 'What each turn is called.', [
    'Year 1, first quarter',
  ]).optional(),
  rainy_turns: field(
    'texts',
    z.array(z.int().min(1).max(40)).max(40),
    'The turns in which rain is heard around the table, while papers are argued and orders are given.',
    [2, 3],
  ).optional(),
  injects_per_turn: field(
    'world',
    z.union([z.int().min(1).max(2), z.array(z.int().min(1).max(2)).min(1).max(40)]),
    'Slots for injects (1 to 2), the same every turn or turn by turn; 1 if left out.',
    [2, 1, 2, 1],
  ).optional(),
  orders_per_turn: whole(0, 6, 'New orders a turn; 3 if left out', 3).optional(),
  dossiers_per_turn: whole(0, 6, 'Dossiers taken up a turn; 2 if left out', 2).optional(),
  dossier_lasts: whole(1, 10, 'Turns a dossier serves; 2 if left out', 2).optional(),
  dossier_holds: costs('Capacity that a dossier ties up while it serves.', { analysis: 1 }).optional(),
  parameters: field(
    'world',
    z.record(z.string().regex(ID_PATTERN), z.int().min(-10_000).max(10_000)),
    'Amounts with names: tuning in one place.',
    { slight: 4, clear: 8, strong: 14 },
  ),
  sources: listOf(
    'texts',
    sourceEntry,
    MAX_SOURCES,
    'What `provenance` cites, except what the library brings along: an entry here goes before one of the library.',
    [],
  ),
  glossary: listOf(
    'texts',
    glossaryEntry,
    80,
    'Words that players may not know. They can be looked up at any time, and are marked in papers and advice.',
    [],
  ).optional(),
  briefing: listOf('texts', paper, 8, 'What the team reads before the first turn.', []).min(1),
  roles: listOf('parts', role, 8, 'Who sits at the table.', []).min(1),
  mandate: described('parts', mandate, 'What the Council asks of the mission, and allows it.'),
  capacity: listOf('parts', capacity, 12, 'What the mission has to work with.', []).min(1),
  indicators: listOf('parts', indicator, 16, 'National and mission values, 0 to 100.', []).min(1),
  regional: listOf('parts', regional, 8, 'Values that each region has, 0 to 100.', []),
  regions: listOf('parts', region, 40, 'The map.', []).min(1),
  places: listOf('texts', place, 60, 'Names on the map.', []).optional(),
  terrain: listOf(
    'texts',
    terrain,
    120,
    'The face of the land: relief, water, roads. Between their points routes follow rivers, roads, tracks and the coast.',
    [],
  ).optional(),
  actors: listOf('parts', actor, 40, 'Who acts.', []),
  ties: listOf('parts', tie, 120, 'Who is bound to whom.', []).optional(),
  storylines: listOf('parts', storyline, 12, 'Threads that run through the mission.', []).optional(),
  calendar: listOf(
    'parts',
    calendarEntry,
    40,
    'What everybody knows will fall due, as players read it. Renewals of the mandate stand there by themselves.',
    [],
  ).optional(),
  commodities: listOf('parts', commodity, 8, 'What is trafficked or diverted.', []),
  routes: listOf('parts', route, 40, 'By which ways.', []),
  unknowns: listOf(
    'parts',
    unknown,
    12,
    'What is true in this run, drawn at the start and hidden until found out.',
    [],
  ).optional(),
  flags: listOf('parts', flag, 200, 'Facts that are true or false.', []).optional(),
  watchpoints: listOf('parts', watchpoint, 60, '“What matters now”, by condition.', []).optional(),
  measures: listOf('parts', z.union([measure, measureUse]), 120, 'What the mission can order.', []),
  injects: listOf('parts', inject, 6000, 'Papers that land on the table and ask for a decision.', []).min(1),
  rules: listOf('parts', rule, 80, 'What happens every turn by itself.', []).optional(),
  objectives: listOf('parts', objective, 12, 'The rubric.', []).min(1),
  endings: listOf('parts', ending, 16, 'How it can end; the last is the catch-all.', []).min(1),
});

export const measureLibrarySchema = z.strictObject({
  $schema: field(
    'texts',
    z.string().max(300),
    'Lets an editor complete and check while you type.',
    '../measures.schema.json',
  ).optional(),
  schema: field('world', z.literal(SCHEMA_VERSION), 'Version of the language.', 1),
  sources: librarySources,
  measures: listOf('parts', measure, 400, 'Measures that scenarios may use.', []),
});
export const templateLibrarySchema = z.strictObject({
  $schema: field(
    'texts',
    z.string().max(300),
    'Lets an editor complete and check while you type.',
    '../templates.schema.json',
  ).optional(),
  schema: field('world', z.literal(SCHEMA_VERSION), 'Version of the language.', 1),
  sources: librarySources,
  templates: listOf('parts', template, 60, 'Actor templates.', []),
});

export type AuthoredScenario = z.infer<typeof scenarioSchema>;
export type Source = z.infer<typeof sourceEntry>;
export type Measure = z.infer<typeof measure>;
export type AuthoredActor = z.infer<typeof actor>;
export type Template = z.infer<typeof template>;
export type Param = Template['params'][string];
export type Rule = z.infer<typeof rule>;
export type Inject = z.infer<typeof inject>;
export type Choice = z.infer<typeof choice>;
export type Region = z.infer<typeof region>;
export type Tie = z.infer<typeof tie>;
export type Route = z.infer<typeof route>;
export type Unknown = z.infer<typeof unknown>;
export type Storyline = z.infer<typeof storyline>;
export type Ending = z.infer<typeof ending>;
export type Objective = z.infer<typeof objective>;
export type Transition = Storyline['transitions'][number];
export type ChartState = Storyline['states'][number];
export type { Effect, Paper, Variant } from './schema-parts.ts';

/** An actor once its template is expanded: everything it does is written out, in its own name. */
export interface Actor extends Omit<AuthoredActor, 'template' | 'with' | 'values'> {
  readonly values: Readonly<Record<string, number | { readonly start: number; readonly max: number }>>;
  readonly states: ChartState[];
  readonly transitions: Transition[];
  readonly rules: Rule[];
}

/** A scenario with its library resolved. This is what runs, what the log embeds, and what is hashed. */
export interface Scenario extends Omit<AuthoredScenario, 'actors' | 'measures'> {
  readonly actors: Actor[];
  readonly measures: Measure[];
}

export interface Library {
  readonly measures: readonly Measure[];
  readonly templates: readonly Template[];
  /** what its parts cite */
  readonly sources?: readonly Source[];
}
