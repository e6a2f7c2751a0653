// Whether a window leaks: the same moment of a game in two worlds that differ only in what the team has not learnt must look the
// same, byte for byte. One difference at every step of random games; each kind of them is shown to be found by a leak planted for it.

import { expect, test } from 'vitest';
import type { Program } from '../../compile/program.ts';
import { compileScenario } from '../../compile/compile-scenario.ts';
import { playAtRandom, resolvedSmall } from '../../debrief/played.fixture.ts';
import { canonicalJson } from '../../log/chain/canonical-json.ts';
import type { AuthoredScenario } from '../../scenario/language/schema.ts';
import { playMeddled } from '../../simulate/meddle.fixture.ts';
import { type Draw, policyDice } from '../../simulate/policy.ts';
import { shippedScenarios } from '../../simulate/shipped.fixture.ts';
import type { Session } from '../session.ts';
import { DIFFERENCES, type Difference } from './differences.fixture.ts';
import { LEAKS } from './leaks.fixture.ts';
import { pictureOf } from './picture.ts';

/** The small scenario with something hidden of every kind, and with watchpoints, a task and rules that look at it. */
export function secretive(scenario: AuthoredScenario): void {
  const [, crew] = scenario.actors;
  if (crew === undefined) throw new Error('the small scenario has a crew');
  crew.known = 0;
  scenario.actors.push({ ...structuredClone(crew), id: 'agent', name: 'The Agent', known: 1 });
  for (const value of scenario.regional) if (value.id === 'trust') value.shown = 'hidden';
  const paid = { kind: 'pays', text: 'A share of each load.' } as const;
  // Orders aimed at people and routes: knowledge of them can be lost again by the facilitator's hand.
  const like = { text: 'It is done.', benefit: 'It helps.', risk: 'It costs.', area: 'M03', quadrant: 'Q1' } as const;
  for (const kind of ['actor', 'route', 'tie'] as const)
    scenario.measures.push({
      id: `watch_${kind}`,
      title: `Watch a ${kind}`,
      ...like,
      target: { kind },
      lasts: 4,
      provenance: ['design'],
    });
  scenario.ties = [
    { id: 'open', a: 'guard', b: 'agent', ...paid, known: 1, strength: 50 },
    { id: 'secret', a: 'guard', b: 'agent', ...paid },
    { id: 'through', a: 'guard', b: 'crew', ...paid, known: 2 },
  ];
  scenario.storylines = [
    {
      id: 'vote',
      title: 'Who buys the vote',
      text: 'A list and a purse.',
      states: [
        { id: 'lists', name: 'Lists' },
        { id: 'bought', name: 'Bought' },
      ],
      transitions: [
        { from: 'lists', to: 'bought', when: 'turn >= 1', effects: [{ change: 'indicator.consent', by: -7 }] },
      ],
    },
    {
      id: 'talks',
      title: 'The talks',
      text: 'Who sits down.',
      states: [
        { id: 'open', name: 'Open' },
        { id: 'shut', name: 'Shut' },
      ],
      transitions: [{ from: 'open', to: 'shut', when: "storyline.vote.state == 'bought'" }],
    },
  ];
  scenario.calendar = [
    "storyline.talks.state == 'open'",
    "storyline.vote.state == 'lists'",
    'indicator.integrity > 40',
    'actor.crew.wealth > 10',
    "unknown.owner == 'boatmen'",
  ].map((when, k) => ({ id: `d${k}`, turn: 2, title: `Due: ${k}.`, storyline: 'talks', when }));
  for (const inject of scenario.injects)
    inject.variants = [
      { when: 'indicator.integrity % 2 == 0', title: 'Even', text: 'Even.' },
      { when: "unknown.owner == 'boatmen'", text: 'The boatmen are mentioned.' },
    ];
  scenario.unknowns = [
    {
      id: 'wants',
      title: 'What the guard wants',
      about: 'actor.guard',
      shown_at: 3,
      told: 'It counted.',
      options: [
        { id: 'ranks', text: 'Ranks.' },
        { id: 'the_pier', text: 'The pier.' },
      ],
    },
    {
      id: 'owner',
      about: 'route.creek',
      shown_at: 2,
      told: 'It counted.',
      options: [
        { id: 'boatmen', text: 'The boatmen.' },
        { id: 'governor', text: 'The governor.' },
        { id: 'nobody', text: 'Nobody.' },
      ],
    },
  ];
  for (const { choices } of scenario.injects) {
    const [first] = choices;
    if (first !== undefined)
      choices.unshift({
        ...first,
        id: 'out_of_sight',
        label: 'Ask him',
        requires: 'measure.audit.ordered > 0',
        hidden: true,
      });
  }
  const [, creek] = scenario.routes;
  if (creek !== undefined)
    creek.dossier = [
      { at: 1, when: "unknown.owner.known && unknown.owner == 'governor'", text: 'It is his.' },
      { at: 3, when: "unknown.owner == 'governor'", text: 'It may be his.' },
      { at: 2, text: 'Boats.' },
    ];
  scenario.rules = [
    rule('of_the_truth', 'integrity', { seen_as: 'what is true', when: "unknown.wants == 'ranks' || turn > 0" }),
    rule('told', 'consent', { seen_as: 'a quarrel on the pier' }),
    rule('untold', 'consent', { chance: 50 }),
    rule('of_the_hidden', 'consent', { seen_as: 'rot', when: 'indicator.integrity > 0' }),
    {
      ...rule('handed_over', 'consent', { seen_as: 'a new hand on the creek', when: "route.creek.control == 'guard'" }),
      effects: [
        { change: 'indicator.consent', by: -6 },
        { set: 'route.creek.control', to: 'agent' },
      ],
    },
    {
      ...rule('moves', 'consent', { seen_as: 'a feud', when: 'tie.open.strength > 20' }),
      effects: [
        { change: 'indicator.consent', by: -4 },
        { change: 'tie.open.strength', by: -9 },
        { set: 'route.creek.control', to: 'guard', when: 'turn > 1' },
        { set: 'actor.crew.region', to: 'coast', when: "actor.crew.region == 'hills'" },
      ],
    },
    rule('of_the_vote', 'consent', { seen_as: 'the vote', when: "storyline.vote.state == 'bought'" }),
  ];
  scenario.watchpoints = [
    'indicator.integrity > 40',
    'actor.crew.wealth > 10',
    "storyline.vote.state == 'lists'",
    "unknown.owner == 'boatmen'",
    'tie.open.strength > 30',
    "route.creek.control == 'agent'",
    "actor.crew.region == 'hills'",
  ].map((when, k) => ({ id: `w${k}`, when, text: `Watch this: ${k}.` }));
  for (const task of scenario.mandate.tasks) task.progress = 'indicator.integrity / 2 + actor.agent.wealth / 3';
}

interface RuleTerms {
  readonly seen_as?: string;
  readonly when?: string;
  readonly chance?: number;
}

function rule(id: string, indicator: string, { chance = 100, ...more }: RuleTerms) {
  const effects = [{ change: `indicator.${indicator}`, by: -5, chance }];
  return { id, title: `The rule ${id}`, effects, provenance: ['design'], ...more };
}

const programsToWatch = (): readonly Program[] =>
  [resolvedSmall(secretive), ...shippedScenarios()].map((scenario) => compileScenario(scenario));

/** A planted leak must be found by then. */
const MAX_GAMES = 100;

type Window = (session: Session) => unknown;
/** What an altered copy showed otherwise. */
export interface Found {
  readonly kind: Difference;
  readonly seed: number;
}

/** Plays one game and looks at every step through the window, once with one difference. `counts`: of the differences tried. */
export function lookThrough(
  window: Window,
  program: Program,
  seed: number,
  counts: Map<Difference, number> = new Map(),
): readonly Found[] {
  const draw = policyDice(seed ^ 0x51ed270b);
  const found: Found[] = [];
  let first = draw(DIFFERENCES.length);
  const watch = (session: Session): void => {
    const altered = alter(session, draw, first++);
    if (altered === null) return;
    counts.set(altered.kind, (counts.get(altered.kind) ?? 0) + 1);
    if (canonicalJson(window(session)) !== canonicalJson(window(altered.session)))
      found.push({ kind: altered.kind, seed });
  };
  if (seed % 2 === 0) playAtRandom(program, seed, watch);
  else playMeddled(program, seed, watch);
  return found;
}

/** The first difference that there can be at this moment, beginning with the given one. */
function alter(session: Session, draw: Draw, first: number): { kind: Difference; session: Session } | null {
  for (let k = 0; k < DIFFERENCES.length; k++) {
    const one = DIFFERENCES[(first + k) % DIFFERENCES.length];
    const altered = one?.alter(session, draw) ?? null;
    if (one !== undefined && altered !== null) return { kind: one.kind, session: altered };
  }
  return null;
}

/** `games`: how many of each scenario, by how long it takes. */
export function leakSuite(games: (program: Program) => number): void {
  const programs = programsToWatch();

  test.each(programs.map((program) => [games(program), program.scenario.id, program] as const))(
    'in %i games of %s the picture is the same, whatever the team has not learnt',
    (rounds, _id, program) => {
      const counts = new Map<Difference, number>();
      for (let seed = 0; seed < rounds; seed++) expect(lookThrough(pictureOf, program, seed, counts)).toEqual([]);
      expect(Math.min(...counts.values())).toBeGreaterThan(0);
      // The first has something hidden of every kind.
      const kinds = program === programs[0] ? DIFFERENCES.map(({ kind }) => kind) : [...counts.keys()];
      expect([...counts.keys()].sort()).toEqual(kinds.sort());
    },
    3_600_000,
  );

  test.each(LEAKS)('finds a planted leak: %s', (_name, kind, leaky) => {
    const [program] = programs as readonly [Program];
    let found: readonly Found[] = [];
    for (let seed = 0; seed < MAX_GAMES && found.length === 0; seed++) found = lookThrough(leaky, program, seed);
    expect(new Set(found.map((one) => one.kind))).toEqual(new Set([kind]));
  });

  test('has a planted leak for every kind of difference', () => {
    expect([...new Set(LEAKS.map(([, kind]) => kind))].sort()).toEqual(DIFFERENCES.map(({ kind }) => kind).sort());
  });
}
