// A small country in which everybody knows what is true, since it was planted: of one paper an answer is always best and one always worst,
// of another the right one turns on an unknown, which a dossier tells; one measure is worth nothing, one works by two ways of which a
// parameter switches off only one; and the dice decide nothing of it but what is true.

import type { Program } from '../compile/program.ts';
import { resolvedSmall } from '../debrief/played.fixture.ts';
import { presentInject } from '../engine/world.ts';
import type { AuthoredScenario, Scenario } from '../scenario/language/schema.ts';
import { randomChoice } from '../simulate/random-policy.ts';
import { type Doctrines, END_PLANNING, type Policy, PROCEED } from '../simulate/policy.ts';
import type { Contrast, Findings, Side } from '../scenario/language/schema-findings.ts';

type Inject = AuthoredScenario['injects'][number];
type Measure = Exclude<AuthoredScenario['measures'][number], { use: string }>;

const ANSWERS = { best: 18, middling: 6, worst: -18 } as const;
/** Whom the boatmen serve, and the answer that is right then; the other is as wrong. */
const RIGHT = { loyal: 'trust', bought: 'watch' } as const;
const SECRET = 8;

/** What the answers to the second paper change, by what is true. */
const secretly = (answer: string): Inject['choices'][number]['effects'] =>
  Object.entries(RIGHT).map(([truth, right]) => ({
    change: 'indicator.integrity',
    by: answer === right ? SECRET : -SECRET,
    when: `unknown.boatmen == '${truth}'`,
  }));

function plant(scenario: AuthoredScenario): void {
  const [paper] = scenario.injects as [Inject];
  const measure = scenario.measures.find((one): one is Measure => !('use' in one)) as Measure;
  const order = (id: string, start: Measure['start']): Measure => {
    const { title, text, benefit, risk, area, quadrant, provenance } = measure;
    return { id, title, text, benefit, risk, area, quadrant, provenance, lead: 0, lasts: 1, start };
  };
  scenario.parameters = { ...scenario.parameters, planted: 1, fruit: 6 };
  scenario.turns = 4;
  scenario.rules = [
    // Luck that all sides share.
    {
      id: 'weather',
      title: 'Luck',
      effects: [{ change: 'indicator.integrity', by: -2, chance: 50 }],
      provenance: ['design'],
    },
  ];
  scenario.measures = [
    order('fruitful', [
      { change: 'indicator.integrity', by: 'fruit' },
      { change: 'indicator.integrity', by: 3 },
    ]),
    order('worthless', [{ change: 'indicator.consent', by: -1 }]),
    order('harmful', [{ change: 'indicator.integrity', by: -5 }]),
  ];
  const [{ label, text }] = paper.choices as [Inject['choices'][number]];
  scenario.unknowns = [
    {
      id: 'boatmen',
      about: 'actor.crew',
      shown_at: 1,
      told: 'Whom the boatmen serve.',
      options: Object.keys(RIGHT).map((id) => ({ id, text: 'So it was.' })),
    },
  ];
  scenario.injects = [
    {
      ...paper,
      id: 'question',
      trigger: { turn: 1, weight: 1000 },
      choices: Object.entries(ANSWERS).map(([id, by]) => ({
        id,
        label,
        text,
        effects: [{ change: 'indicator.integrity', by: `planted * ${by}` }],
      })),
    },
    {
      ...paper,
      id: 'secret',
      trigger: { turn: 3, weight: 1000 },
      choices: Object.values(RIGHT).map((id) => ({ id, label, text, effects: secretly(id) })),
    },
  ];
}

export const plantedScenario = (): Scenario => resolvedSmall(plant);

/** Gives no orders. */
const nothing: Policy = (world, draw) => {
  if (world.phase === 'inject') return randomChoice(world, draw);
  return world.phase === 'planning' ? END_PLANNING : PROCEED;
};

/** Gives no orders, and answers by what is known of the boatmen. */
const reader = (program: Program): Policy => {
  const boatmen = program.layout.slot('unknown.boatmen');
  const known = program.layout.slot('unknown.boatmen.known');
  return (world, draw) => {
    const answer = Object.values(RIGHT)[world.values[boatmen] as number] as string;
    const reads = presentInject(world)?.inject.id === 'secret' && world.values[known] === 1;
    return reads ? { kind: 'choose', inject: 'secret', choice: answer } : nothing(world, draw);
  };
};

export const PLANTED_DOCTRINES = ['nothing', 'reader'];

export const plantedDoctrines: Doctrines = (name, program) => {
  if (!PLANTED_DOCTRINES.includes(name)) throw new Error(`no doctrine ${name}`);
  return name === 'reader' ? reader(program) : nothing;
};

const side = (more: Partial<Side> = {}): Side => ({ policy: 'nothing', ...more });
const ordering = (measure: string): Side => side({ orders: [{ measure, until: 1 }] });

const contrast = (more: Partial<Contrast>): Contrast => ({
  id: 'main',
  label: 'One with the other',
  a: side(),
  b: side(),
  outcome: { value: 'indicator.integrity' },
  direction: 'up',
  least: 4,
  why_least: 'Planted amounts are larger.',
  ...more,
});

const reading = (more: Partial<Side> = {}): Side => ({ policy: 'reader', ...more });
const watching = { a: side({ answers: { secret: 'trust' } }), b: side({ answers: { secret: 'watch' } }) };
const where = (boatmen: keyof typeof RIGHT) => ({
  a: { ...watching.a, unknowns: { boatmen } },
  b: { ...watching.b, unknowns: { boatmen } },
});

const about = { claim: 'It is so.', sources: ['design'] };

/** What is true of each is in its claim's id: see the test. */
export const plantedFindings = (): Findings => ({
  schema: 1,
  scenario: plantedScenario().id,
  findings: [
    {
      ...about,
      id: 'H01',
      contrasts: [
        contrast({ a: side({ answers: { question: 'worst' } }), b: side({ answers: { question: 'best' } }) }),
        contrast({
          id: 'early',
          a: side({ answers: { question: 'middling' } }),
          b: side({ answers: { question: 'best' } }),
          outcome: { value: 'indicator.integrity', at: 1 },
        }),
      ],
      controls: [{ id: 'off', label: 'Answers change nothing', set: { 'parameters.planted': 0 } }],
    },
    { ...about, id: 'H02', contrasts: [contrast({ b: ordering('worthless') })] },
    { ...about, id: 'H03', contrasts: [contrast({ b: ordering('harmful') })] },
    {
      ...about,
      id: 'H04',
      contrasts: [
        contrast({ b: ordering('fruitful'), least: 2 }),
        contrast({ id: 'first', b: ordering('fruitful'), outcome: { value: 'indicator.integrity', at: 1 } }),
      ],
      controls: [{ id: 'half_off', label: 'Only one of its two ways', set: { 'parameters.fruit': 0 } }],
    },
    { ...about, id: 'H05', contrasts: [contrast({ b: ordering('worthless'), direction: 'none' })] },
    { ...about, id: 'H06', contrasts: [], not_applicable: 'There is nobody to crack down on.' },
    {
      ...about,
      id: 'H12',
      contrasts: [
        contrast({
          b: side({
            orders: [
              { measure: 'fruitful', until: 1 },
              { measure: 'fruitful', from: 4 },
            ],
          }),
        }),
      ],
      sweeps: [
        {
          of: 'main',
          label: 'When it begins',
          points: [
            { label: 'At once', b_starts: 1 },
            { label: 'In the last turn', b_starts: 4 },
          ],
          trend: 'down',
          least: 5,
          why_least: 'One order more.',
        },
      ],
    },
    {
      ...about,
      id: 'H13',
      contrasts: [
        contrast({ a: side({ answers: { question: 'worst' } }), b: side({ answers: { question: 'best' } }) }),
        contrast({ id: 'second', b: ordering('worthless') }),
      ],
    },
    {
      ...about,
      id: 'H07',
      contrasts: [contrast({ a: reading(), b: reading({ take_up: ['actor.crew'] }) })],
      controls: [{ id: 'untold', label: 'The dossier does not tell it', set: { 'unknowns.boatmen.shown_at': 3 } }],
    },
    {
      ...about,
      id: 'H09',
      contrasts: [
        contrast({ ...watching, id: 'loyal', direction: 'down', ...where('loyal') }),
        contrast({ ...watching, id: 'bought', ...where('bought') }),
      ],
      sweeps: [
        {
          of: 'loyal',
          label: 'What is true',
          points: Object.keys(RIGHT).map((truth) => ({ label: truth, unknowns: { boatmen: truth } })),
          trend: 'up',
          least: 4,
          why_least: 'Planted amounts are larger.',
        },
      ],
    },
    // Where nothing is fixed, the one is as often right as the other.
    { ...about, id: 'H10', contrasts: [contrast(watching)] },
  ],
});
