// A small country in which everybody knows what is true, since it was planted: of one paper an answer is always best and one always worst, of
// another all answers come to the same, of a third the right one turns on an unknown; one measure helps, one harms, one is worth nothing, one is worth something at one of its targets.

import { resolvedSmall } from '../debrief/played.fixture.ts';
import type { AuthoredScenario, Scenario } from '../scenario/language/schema.ts';
import { type Doctrines, END_PLANNING, PROCEED, type Policy } from '../simulate/policy.ts';
import { randomChoice, randomPolicy } from '../simulate/random-policy.ts';
import type { Sizes, Study } from './study.ts';

type Inject = AuthoredScenario['injects'][number];
type Measure = Exclude<AuthoredScenario['measures'][number], { use: string }>;
type Choices = Readonly<Record<string, Inject['choices'][number]['effects']>>;

const raise = (by: number, when?: string): Inject['choices'][number]['effects'] => [
  { change: 'indicator.integrity', by, ...(when === undefined ? {} : { when }) },
];

const question: Choices = { best: raise(15), middling: raise(3), worst: raise(-12) };
/** What it changes, nobody reads. */
const idle = (by: number): Choices[string] => [{ change: 'region.coast.trust', by }];
const even: Choices = { left: idle(1), right: idle(-1) };

const secret: Choices = {
  trust: [...raise(10, "unknown.boatmen == 'loyal'"), ...raise(-10, "unknown.boatmen == 'bought'")],
  watch: [...raise(-10, "unknown.boatmen == 'loyal'"), ...raise(10, "unknown.boatmen == 'bought'")],
};

function paperOf(paper: Inject, id: string, turn: number, choices: Choices): Inject {
  const { label, text } = paper.choices[0] as Inject['choices'][number];
  return {
    ...paper,
    id,
    trigger: { turn },
    choices: Object.entries(choices).map(([name, effects]) => ({ id: name, label, text, effects, tags: [] })),
  };
}

function measureOf(measure: Measure, id: string, start: Measure['start'], target?: Measure['target']): Measure {
  const { title, text, benefit, risk, area, quadrant, tags, provenance } = measure;
  const plain = { title, text, benefit, risk, area, quadrant, tags, provenance };
  return { ...plain, id, lead: 0, lasts: 1, holds: {}, start, ...(target === undefined ? {} : { target }) };
}

function plant(scenario: AuthoredScenario): void {
  const [paper] = scenario.injects as [Inject];
  const measure = scenario.measures.find((one): one is Measure => !('use' in one)) as Measure;
  scenario.turns = 4;
  // Luck that no choice can change.
  scenario.rules = [
    {
      id: 'weather',
      title: 'Luck',
      effects: [{ change: 'indicator.integrity', by: -2, chance: 50 }],
      provenance: ['design'],
    },
  ];
  scenario.unknowns = [
    {
      id: 'boatmen',
      about: 'actor.crew',
      shown_at: 3,
      told: 'Whose money the boatmen take.',
      options: [
        { id: 'loyal', text: 'Their own.' },
        { id: 'bought', text: 'Somebody else’s.' },
      ],
    },
  ];
  scenario.injects = [
    paperOf(paper, 'question', 1, question),
    paperOf(paper, 'even', 2, even),
    paperOf(paper, 'secret', 3, secret),
  ];
  scenario.measures = [
    measureOf(measure, 'fruitful', raise(6)),
    measureOf(measure, 'harmful', raise(-6)),
    measureOf(measure, 'worthless', [{ change: 'region.hills.trust', by: 1 }]),
    measureOf(measure, 'aimed', [{ change: 'indicator.integrity', by: 8, when: 'target == region.coast' }], {
      kind: 'region',
    }),
  ];
  scenario.objectives = [
    {
      id: 'offices',
      title: 'Offices',
      text: 'They work.',
      max: 100,
      score: 'indicator.integrity',
      levels: ['None', 'All'],
    },
  ];
  scenario.endings = [
    {
      id: 'good',
      grade: 4,
      title: 'Good',
      text: 'It went well.',
      when: 'indicator.integrity >= 50',
      provenance: ['design'],
    },
    {
      id: 'fair',
      grade: 4,
      title: 'Fair',
      text: 'It went as well.',
      when: 'indicator.integrity >= 45',
      provenance: ['design'],
    },
    { id: 'poor', grade: 2, title: 'Poor', text: 'It did not.', provenance: ['design'] },
  ];
}

/** One of everything to which no play can come. */
export function withDeadEnds(scenario: AuthoredScenario): void {
  const never = 'turn > 4';
  const [question, even] = scenario.injects as [Inject, Inject];
  scenario.injects.push({ ...question, id: 'unseen', trigger: { turn: 4, when: 'indicator.integrity > 100' } });
  even.choices.splice(1, 0, { ...(even.choices[0] as Inject['choices'][number]), id: 'shut', requires: never });
  const [first] = scenario.measures as [Measure];
  scenario.measures.push({ ...first, id: 'idle', when: never });
  scenario.endings.unshift({
    id: 'heaven',
    grade: 2,
    title: 'Heaven',
    text: 'It is elsewhere.',
    when: 'indicator.integrity > 100',
    provenance: ['design'],
  });
}

export const plantedScenario = (more: (scenario: AuthoredScenario) => void = () => {}): Scenario =>
  resolvedSmall((scenario) => {
    plant(scenario);
    more(scenario);
  });

/** Gives no orders. */
const nothing: Policy = (world, draw) => {
  if (world.phase === 'inject') return randomChoice(world, draw);
  return world.phase === 'planning' ? END_PLANNING : PROCEED;
};

/** Answers as its name says: `first`, `last`. */
const always =
  (place: 'first' | 'last'): Policy =>
  (world, draw) => {
    const inject = world.inject === null ? undefined : world.program.injects[world.inject];
    if (world.phase !== 'inject' || inject === undefined) return nothing(world, draw);
    const choice = place === 'first' ? inject.choices[0] : inject.choices.at(-1);
    return { kind: 'choose', inject: inject.inject.id, choice: choice?.id ?? '' };
  };

const POLICIES: Readonly<Record<string, Policy>> = {
  random: randomPolicy,
  nothing,
  first: always('first'),
  last: always('last'),
};

export const plantedDoctrines: Doctrines = (name) => {
  const policy = POLICIES[name];
  if (policy === undefined) throw new Error(`no doctrine ${name}`);
  return policy;
};

const SIZES: Sizes = {
  plays: 60,
  moments: 8,
  futures: 8,
  futuresOfOrders: 8,
  futuresAgain: 32,
  teams: 8,
  seeds: 20,
  truths: 20,
  playsOfTruth: 4,
  climbs: 2,
  climbPlays: 1000,
  testPlays: 100,
};

export const plantedStudy = (scenario: Scenario = plantedScenario(), more: Partial<Study> = {}): Study => ({
  scenario,
  seed: 1,
  doctrines: Object.keys(POLICIES),
  sources: ['random', 'nothing', 'last'],
  continuations: Object.keys(POLICIES),
  learns: 'first',
  watch: [],
  sizes: SIZES,
  ...more,
});
