// Debriefs as they come from logs that were really played: the missions that ship, logs of an earlier version, a mission in
// Arabic, and the small scenario with all that a table and its facilitator can do.

import arabic from '../../../e2e/languages/ford.ar.json?raw';
import { compileScenario } from '../../core/compile/compile-scenario.ts';
import { END_PLANNING, FIRST_TURN, type Given, headerFor, play, PROCEED } from '../../core/debrief/played.fixture.ts';
import { type ReportModel, reportModel } from '../../core/debrief/sections/report-model.ts';
import { beginSession, takeStep } from '../../core/engine/session.ts';
import type { Log } from '../../core/log/chain/write-log.ts';
import type { Input, Prediction } from '../../core/log/form/input.ts';
import { logOf } from '../../core/log/read/log-of.fixture.ts';
import meddled from '../../core/log/upgrade/fixtures/format-1/tutorial-meddled.jsonl?raw';
import cutOff from '../../core/log/upgrade/fixtures/format-1/tutorial-unfinished.jsonl?raw';
import { EMPTY_LIBRARY, loadScenario } from '../../core/scenario/load-scenario.ts';
import type { AuthoredScenario, Library, Scenario } from '../../core/scenario/language/schema.ts';
import { withSecrets } from '../../core/scenario/secrets.fixture.ts';
import { smallLibrary, smallScenario } from '../../core/scenario/small-scenario.fixture.ts';
import { policyDice } from '../../core/simulate/policy.ts';
import { randomPolicy } from '../../core/simulate/random-policy.ts';
import { type Answers, answersOf } from '../../sheets/answers/answers.ts';
import { type SheetModel, sheetModel } from '../../sheets/debrief/sheet-model.ts';
import { HALF_BRIDGE, TUTORIAL } from '../common/golden-logs.fixture.ts';

/** As long as a name may well be, and without a place to break it. */
export const LONG = 'Gemeinsame_Lagebeurteilungszentrale_der_Uebungsgruppe_Suedwest';

const predicted = (prediction: Prediction): Input => ({
  kind: 'choose',
  inject: 'cable',
  choice: 'pay',
  rationale: 'The drivers have families.\nThe convoy cannot wait.',
  dissent: 'The commissioner would turn round.',
  prediction,
});
const CONSENT: Prediction = { value: 'indicator.consent', direction: 'up', by: 1, sure: 70 };
const SKIP: Input = { kind: 'skip', inject: 'cable' };
const OFFER = { kind: 'choose', inject: 'offer', choice: 'accept' } as const;

/** The first turn, with all that can be done in it. */
const BUSY_TURN: readonly Given[] = [
  PROCEED,
  PROCEED,
  { kind: 'position', role: 'police_commissioner', inject: 'cable', choice: 'refuse' },
  { kind: 'position', role: 'head_of_mission', inject: 'cable', choice: 'pay' },
  [predicted(CONSENT), { opened: ['paper:cable', 'actor:guard', 'advice:cable.police_commissioner', 'briefing:note'] }],
  { kind: 'order', measure: 'patrol', target: 'coast', rationale: 'To be seen.' },
  { kind: 'withdraw', measure: 'patrol', target: 'coast', rationale: 'Too early.' },
  { kind: 'order', measure: 'patrol', target: 'hills' },
  { kind: 'take_up', subject: 'actor.crew' },
  { kind: 'annotate', text: 'They were quick.' },
  { kind: 'override', value: 'indicator.consent', to: 30, reason: 'To see them under pressure.' },
  { kind: 'override', value: 'actor.crew.state', to: 'armed' },
];
const LAST_TURN: readonly Given[] = [END_PLANNING, PROCEED, PROCEED, OFFER, END_PLANNING, PROCEED, PROCEED];
/** It is found out whose the creek is. */
const FOUND_OUT: readonly Given[] = [
  ...FIRST_TURN.slice(0, 3),
  { kind: 'override', value: 'route.creek.known', to: 2 },
  { kind: 'take_up', subject: 'route.creek' },
];
/** One objective twice, and once more on a branch that was taken back. */
const RATED: readonly Given[] = [
  { kind: 'rate', objective: 'offices', rating: 'P' },
  ...BUSY_TURN,
  { kind: 'rate', objective: 'hold', rating: 'U', note: 'Nobody asked\nwho profits.' },
  { kind: 'rewind', to: 3 },
  { kind: 'rate', objective: 'hold', rating: 'M', note: LONG },
  ...BUSY_TURN.slice(2),
  { kind: 'rate', objective: 'hold', rating: 'S' },
];
const taken = (turn: readonly Given[]): readonly Given[] => [...turn, { kind: 'rewind', to: 2 }, ...turn.slice(2)];

export const LOGS = {
  begun: play([]),
  unfinished: play(FIRST_TURN),
  closed: play([...FIRST_TURN, PROCEED, { kind: 'close', reason: 'The bus left.' }]),
  'closed without a reason': play([...FIRST_TURN, PROCEED, { kind: 'close' }]),
  whole: play([...FIRST_TURN, PROCEED, PROCEED, OFFER, END_PLANNING, PROCEED, PROCEED]),
  'nothing decided': play([PROCEED, PROCEED, SKIP, END_PLANNING, PROCEED, PROCEED, END_PLANNING, PROCEED, PROCEED]),
  /** an ending without a condition */
  adrift: play([...FIRST_TURN, PROCEED, PROCEED, { ...OFFER, choice: 'decline' }, END_PLANNING]),
  'everything done': play([...BUSY_TURN, ...LAST_TURN]),
  'and taken back': play([...taken(BUSY_TURN), ...LAST_TURN]),
  rated: play([...RATED, ...LAST_TURN]),
  'rated in long words': play([...RATED, ...LAST_TURN], small(inLongWords)),
  'in long words': withPeople(play([...BUSY_TURN, ...LAST_TURN], small(inLongWords))),
  /** one thing said twice, by an author who did not notice */
  'said twice': play([...BUSY_TURN, ...LAST_TURN], small(saidTwice)),
  'without aims': play(FIRST_TURN, small(withoutAims)),
  'without regions and trade': play([], small(withoutTrade)),
  'with addresses of other kinds': play(FIRST_TURN, small(withOtherAddresses)),
  'in Arabic': withPeople(atRandom(scenarioOf(arabic), 3)),
  'with unknowns': play([...FOUND_OUT, ...LAST_TURN], small(withSecrets)),
  'with a choice out of sight': play([...FIRST_TURN, PROCEED, { kind: 'close' }], small(withHiddenChoice)),
  'with unknowns, unfinished': play(FOUND_OUT, small(withSecrets)),
  older: logOf(meddled),
  'older, unfinished': logOf(cutOff),
  tutorial: TUTORIAL,
  'half bridge': withPeople(HALF_BRIDGE),
  'with predictions': withPredictions(HALF_BRIDGE),
} as const satisfies Readonly<Record<string, Log>>;

export type Played = keyof typeof LOGS;

interface Debrief {
  readonly whole: ReportModel;
  readonly model: SheetModel;
  readonly answers: Answers;
}

const debriefs = new Map<Played, Debrief>();

function debrief(played: Played): Debrief {
  const known = debriefs.get(played);
  if (known !== undefined) return known;
  const whole = reportModel(LOGS[played]);
  const made = { whole, model: sheetModel(whole), answers: answersOf(whole) };
  debriefs.set(played, made);
  return made;
}

/** What its sheets show. */
export const debriefOf = (played: Played): SheetModel => debrief(played).model;
/** All that is known, for comparison. */
export const wholeDebrief = (played: Played): ReportModel => debrief(played).whole;
export const answersTo = (played: Played): Answers => debrief(played).answers;

/** A team of this name and people in all its roles, one of them without a name. */
function withPeople(log: Log): Log {
  const players = log.header.scenario.roles.slice(1).map(({ id }, k) => [id, k === 0 ? 'هدى (1)' : LONG] as const);
  return {
    ...log,
    header: { ...log.header, team: LONG, players: Object.fromEntries(players), at: '2026-11-23T09:30:00+01:00' },
  };
}

function inLongWords(scenario: AuthoredScenario): void {
  scenario.title = LONG;
  scenario.turn_names = [LONG.slice(0, 60), LONG.slice(2)];
  scenario.learning = [LONG];
  for (const named of [
    ...scenario.regions,
    ...scenario.actors,
    ...scenario.routes,
    ...scenario.commodities,
    ...scenario.capacity,
    ...scenario.indicators,
    ...scenario.regional,
    ...scenario.roles,
  ]) {
    named.name = LONG;
    named.within = LONG;
  }
  for (const source of scenario.sources) source.url = `https://example.org/${LONG}/${LONG}`;
  for (const ending of scenario.endings) ending.title = LONG;
  for (const objective of scenario.objectives) {
    objective.title = LONG;
    objective.levels = objective.levels.map(() => LONG);
  }
  for (const inject of scenario.injects) {
    inject.title = LONG;
    inject.discussion = [LONG];
    inject.facilitator = { point: LONG, misconceptions: [LONG], listen_for: LONG, case: LONG, silence: LONG };
    for (const choice of inject.choices) choice.label = LONG;
  }
}

function saidTwice(scenario: AuthoredScenario): void {
  scenario.turn_names = ['Rain', 'Rain'];
  scenario.learning = ['See who pays.', 'See who pays.'];
  for (const role of scenario.roles) role.name = 'Adviser';
  for (const named of [...scenario.regions, ...scenario.routes, ...scenario.capacity]) named.name = 'North';
  for (const inject of scenario.injects) {
    inject.discussion = ['Who pays?', 'Who pays?'];
    inject.facilitator.misconceptions = ['That it is legal.', 'That it is legal.'];
  }
}

function withoutAims(scenario: AuthoredScenario): void {
  scenario.learning = [];
}

function withHiddenChoice({ injects: [cable] }: AuthoredScenario): void {
  const [pay] = cable?.choices ?? [];
  if (cable === undefined || pay === undefined) throw new Error('no cable');
  cable.choices.push({
    ...pay,
    id: 'ask',
    label: 'Ask the minister',
    requires: 'indicator.consent < 50',
    hidden: true,
  });
}

/** Only an address of the web passes the checks; a log may hold others. */
function withOtherAddresses(scenario: AuthoredScenario): void {
  for (const source of scenario.sources) source.url = 'javascript:alert(1)';
}

function withoutTrade(scenario: AuthoredScenario): void {
  scenario.regional = [];
  scenario.commodities = [];
  scenario.routes = [];
  scenario.actors = [];
  scenario.rules = [];
  for (const task of scenario.mandate.tasks) task.progress = 'indicator.consent';
  for (const region of scenario.regions) region.start = { pressure: 0 };
  for (const inject of scenario.injects)
    for (const choice of inject.choices) choice.effects = [{ change: 'indicator.consent', by: 1 }];
  scenario.endings = scenario.endings.slice(-1);
}

/** The small scenario with something changed that its checks allow. */
function small(change: (scenario: AuthoredScenario) => void): Scenario {
  const scenario = smallScenario();
  change(scenario);
  return scenarioOf(JSON.stringify(scenario), smallLibrary());
}

function scenarioOf(text: string, library: Library = EMPTY_LIBRARY): Scenario {
  const { scenario, issues } = loadScenario(text, library);
  if (scenario === null) throw new Error(JSON.stringify(issues));
  return scenario;
}

function atRandom(scenario: Scenario, seed: number): Log {
  const draw = policyDice(seed);
  let session = beginSession(compileScenario(scenario), headerFor(scenario, seed));
  while (session.run.world.phase !== 'debrief') {
    const taken = takeStep(session, randomPolicy(session.run.world, draw));
    if (!taken.ok) throw new Error(taken.refused.code);
    session = taken.session;
  }
  return session;
}

/** The same play with a prediction at each choice: nothing else comes of it. */
function withPredictions({ header, records }: Log): Log {
  const { indicators, turns } = header.scenario;
  const ways = ['up', 'same', 'down'] as const;
  const inputs = records.flatMap(({ input, facts }, k): Input[] => {
    if (input?.kind !== 'choose') return input === null ? [] : [input];
    const [value = ''] = [indicators[k % indicators.length]?.id];
    const by = Math.min(turns, (facts[0]?.turn ?? 1) + 1);
    const prediction = { value: `indicator.${value}`, direction: ways[k % 3] ?? 'up', by, sure: 50 + ((k * 5) % 51) };
    return [{ ...input, rationale: 'A quiet season.', prediction }];
  });
  return play(inputs, header.scenario, header.seed);
}
