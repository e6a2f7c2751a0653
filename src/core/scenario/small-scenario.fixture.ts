// The smallest scenario that uses every mechanism once: two regions, two groups built from one template, one commodity
// and its two routes, two measures, two injects. Tests of the checks and of the engine start from a fresh copy and
// change what they need. Its numbers are chosen so that one turn can be worked out by hand.

import type { AuthoredScenario, Library } from './language/schema.ts';

type Part<K extends keyof AuthoredScenario> = AuthoredScenario[K];

const ROLES = ['head_of_mission', 'police_commissioner'] as const;

const briefing = (): Part<'briefing'> => [
  {
    form: 'briefing_note',
    from: 'Joint mission analysis centre',
    to: 'Mission leadership',
    date: 'First week of the dry season',
    text: 'Two armed groups live off the redwood timber that leaves the country at night. The Ridge Guard taxes the coast road; the Creek Crew takes the mangrove creek through the hills. Both signed the ceasefire. Neither has handed in a rifle.',
  },
];

const roles = (): Part<'roles'> => [
  {
    id: ROLES[0],
    name: 'Head of mission',
    within: 'the head of mission',
    short: 'HoM',
    brief: 'You answer to the Council for the mandate, and to the President for the tone of every letter.',
  },
  {
    id: ROLES[1],
    name: 'Police commissioner',
    within: 'the police commissioner',
    short: 'PC',
    brief: 'You answer for four police units, for their safety, and for what they are seen to tolerate.',
  },
];

const mandate = (): Part<'mandate'> => ({
  text: 'Support the government in extending its authority, and monitor the ceasefire.',
  postures: [{ id: 'observing', name: 'Observe and report' }],
  posture: 'observing',
  renewals: [],
  tasks: [
    {
      id: 'support_police',
      title: 'Support the national police',
      text: 'Units may patrol beside the national police and advise them. They may not arrest.',
      authorised: true,
      progress: 'national.security',
      target: 50,
    },
  ],
});

const capacity = (): Part<'capacity'> => [
  { id: 'police', name: 'Police units', within: 'police units', kind: 'held', start: 4 },
  { id: 'funds', name: 'Project funds', within: 'project funds', kind: 'spent', start: 5 },
];

const indicators = (): Part<'indicators'> => [
  {
    id: 'consent',
    name: 'Host-state consent',
    within: 'host-state consent',
    text: 'Whether the government lets the mission do its work.',
    start: 95,
    good: 'up',
    shown: 'band',
  },
  {
    id: 'integrity',
    name: 'Integrity of institutions',
    within: 'integrity of institutions',
    text: 'Whether offices do what they are for.',
    start: 40,
    good: 'up',
    shown: 'hidden',
  },
];

const regional = (): Part<'regional'> => [
  { id: 'security', name: 'Security', within: 'security', text: 'Whether people can go about their day.', good: 'up' },
  { id: 'trust', name: 'Trust', within: 'trust', text: 'Whether people take a problem to an office.', good: 'up' },
];

const regions = (): Part<'regions'> => [
  {
    id: 'coast',
    name: 'The Salt Coast',
    within: 'the Salt Coast',
    side: 'host',
    text: 'Fishing villages, one pier, one road.',
    neighbours: ['hills'],
    polygon: [
      [100, 300],
      [500, 300],
      [500, 600],
      [100, 600],
    ],
    start: { security: 45, trust: 40, pressure: 0 },
  },
  {
    id: 'hills',
    name: 'The Sorrel Hills',
    within: 'the Sorrel Hills',
    side: 'host',
    text: 'Redwood, terraces, and a creek that boats can use at high water.',
    neighbours: ['coast'],
    polygon: [
      [100, 100],
      [500, 100],
      [500, 300],
      [100, 300],
    ],
    start: { security: 45, trust: 55, pressure: 0 },
  },
];

const actors = (): Part<'actors'> => [
  {
    id: 'guard',
    name: 'The Ridge Guard',
    within: 'the Ridge Guard',
    kind: 'armed',
    relation: 'parasitic',
    stance: 'evader',
    region: 'coast',
    text: 'Former border militia; half the coast has a cousin in it.',
    wants: 'Ranks and back pay for their officers.',
    known: 2,
    template: 'armed_group',
    with: { home: 'coast', takes: 'road', rise: 60, agenda: 20 },
  },
  {
    id: 'crew',
    name: 'The Creek Crew',
    within: 'the Creek Crew',
    kind: 'armed',
    relation: 'predatory',
    stance: 'spoiler',
    region: 'hills',
    text: 'Boatmen who found that a rifle saves on fees.',
    wants: 'To be the only ones on the creek.',
    known: 1,
    template: 'armed_group',
    with: { home: 'hills', takes: 'creek', rise: 30, agenda: 80 },
  },
];

const commodities = (): Part<'commodities'> => [
  {
    id: 'timber',
    name: 'Redwood timber',
    within: 'redwood timber',
    text: 'Cut by farmers in the dead months and sold abroad without papers.',
    demand: 30,
    price: 1,
    outside: 20,
  },
];

const routes = (): Part<'routes'> => [
  {
    id: 'road',
    name: 'The coast road',
    within: 'the coast road',
    text: 'Trucks without lights, and a toll at the pier.',
    of: 'timber',
    through: ['coast'],
    control: 'guard',
    base: 50,
    capacity: 25,
    known: 2,
    points: [
      [150, 350],
      [300, 450],
      [450, 580],
    ],
  },
  {
    id: 'creek',
    name: 'The mangrove creek',
    within: 'the mangrove creek',
    text: 'Shallow boats at high water.',
    of: 'timber',
    through: ['hills'],
    control: 'crew',
    base: 30,
    capacity: 25,
    known: 1,
    points: [
      [150, 150],
      [450, 250],
    ],
  },
];

const measures = (): Part<'measures'> => [
  { use: 'patrol' },
  {
    id: 'audit',
    title: 'Audit of the timber concessions',
    text: 'Two auditors sit in the ministry and read every concession since the war.',
    benefit: 'Offices that are read behave better.',
    risk: 'The ministers who signed will take it badly.',
    area: 'M07',
    quadrant: 'Q4',
    tags: ['institutions'],
    spends: { funds: 3 },
    lead: 1,
    lasts: 1,
    start: [
      { change: 'indicator.integrity', by: 'clear' },
      { change: 'indicator.consent', by: '-clear', note: 'those who signed the concessions are in the cabinet' },
    ],
    provenance: ['M07', 'Q4', 'hansen'],
  },
];

const cable = (): Part<'injects'>[number] => ({
  id: 'cable',
  title: 'A toll on the pier',
  brought_by: 'police_commissioner',
  paper: {
    form: 'cable',
    from: 'Team site Oru, duty officer',
    to: 'Mission headquarters, operations centre',
    date: 'Second week of the dry season',
    reference: 'TS-ORU/114',
    text: 'Our fuel convoy has stood at the pier since dawn. Eight men of the Ridge Guard ask forty a truck, and give a receipt with a stamp. The district officer says the fee is customary and that he gave no order. The drivers would pay. I have told them to wait for your answer. The queue behind us is growing.',
  },
  trigger: { turn: 1 },
  advice: {
    head_of_mission:
      'The governor called before the cable came. He would like the trucks to move and nobody to write about it.',
    police_commissioner:
      'If we pay, every pier will have a toll by the rains. The stamp on the receipt is the old customs stamp.',
  },
  choices: [
    {
      id: 'pay',
      label: 'Pay the toll this once',
      text: 'The convoy pays, keeps the receipts, and reports them.',
      effects: [
        { change: 'indicator.consent', by: 'clear' },
        { schedule: 'offer', after: 1 },
      ],
      outcome: 'The convoy is through by noon.',
      tags: ['accommodate'],
    },
    {
      id: 'refuse',
      label: 'Turn the convoy round',
      text: 'The trucks go back, and a protest goes to the ministry.',
      effects: [
        { change: 'indicator.consent', by: '-slight' },
        { change: 'region.coast.trust', by: 'slight', note: 'the drivers tell it at the market' },
      ],
      outcome: 'The trucks are back in Oru by night.',
      tags: ['enforce'],
    },
  ],
  discussion: ['What would have to be true for paying to be the right answer?'],
  facilitator: {
    point: 'Small payments set prices.',
    misconceptions: ['That a receipt makes it legal.', 'That refusing costs nothing.'],
    listen_for: 'Who asks where the money goes after the pier.',
    case: 'Fees at Monrovia Freeport (hansen).',
    silence: 'Ask the police commissioner what the drivers would do if nobody answered.',
  },
  provenance: ['I2', 'D3', 'hansen'],
});

const offer = (): Part<'injects'>[number] => ({
  id: 'offer',
  title: 'An offer from the creek',
  brought_by: 'head_of_mission',
  paper: {
    form: 'letter',
    from: 'A schoolteacher in the hills, for the boatmen',
    to: 'The head of mission',
    date: 'After the first rain',
    text: 'You paid at the pier, so you are people one can speak with. The boatmen ask me to write that they are ready to stay at home until the harvest. They ask for no paper. They ask that the boats be left alone while they are quiet, and that their brothers in the town jail are fed. I said I would ask.',
  },
  advice: {
    head_of_mission: 'A quiet season in the hills is worth more to the talks than ten reports.',
    police_commissioner: 'They are quiet when the stores are full. The jail is mine to inspect in any case.',
  },
  choices: [
    {
      id: 'accept',
      label: 'Leave the boats alone while it is quiet',
      text: 'No patrol goes to the creek before the harvest; the jail is inspected this week.',
      effects: [{ move: 'actor.crew', to: 'quiet', note: 'the boatmen keep their word while it pays' }],
      tags: ['accommodate'],
    },
    {
      id: 'decline',
      label: 'Thank the teacher and promise nothing',
      text: 'The jail is inspected because that is our task. About the boats nothing is said.',
      effects: [{ change: 'region.hills.trust', by: 'slight' }],
      tags: ['conduct'],
    },
  ],
  discussion: ['What does the mission lose if the boatmen keep their word, and what if they do not?'],
  facilitator: {
    point: 'Calm that is bought is easily taken for a settlement.',
    misconceptions: ['That an unwritten promise binds nobody.'],
    listen_for: 'Whether anybody asks what happens after the harvest.',
    case: 'Co-optation without a plan for what follows (sipri).',
    silence: 'Ask what the villages above the creek were promised.',
  },
  provenance: ['I5', 'D3', 'sipri'],
});

/** A fresh copy of the scenario as an author would write it; it needs `smallLibrary`. */
export function smallScenario(): AuthoredScenario {
  return {
    schema: 1,
    id: 'mini',
    title: 'Timber on two roads',
    language: 'en',
    summary: 'Two groups, one trade, and a toll that nobody ordered.',
    authors: ['Training cell'],
    licence: 'CC BY 4.0',
    minutes: 15,
    content_notes: ['Armed groups and extortion are mentioned.'],
    learning: ['See how pressure in one place moves a trade to another.'],
    turns: 2,
    turn_names: ['Dry season', 'First rains'],
    parameters: { slight: 4, clear: 8 },
    sources: [
      { id: 'hansen', citation: 'W. Hansen, background paper for the Challenges Forum, 2014.' },
      { id: 'sipri', citation: 'J. van der Lijn, Multilateral Peace Operations and Organized Crime, SIPRI, 2018.' },
    ],
    briefing: briefing(),
    roles: roles(),
    mandate: mandate(),
    capacity: capacity(),
    indicators: indicators(),
    regional: regional(),
    regions: regions(),
    actors: actors(),
    commodities: commodities(),
    routes: routes(),
    measures: measures(),
    injects: [cable(), offer()],
    rules: [
      {
        id: 'tolls',
        title: 'Where people do not trust the state, tolls corrupt it',
        when: 'region.coast.trust < 50',
        effects: [{ change: 'indicator.integrity', by: '-slight' }],
        provenance: ['I6', 'hansen'],
      },
    ],
    objectives: [
      {
        id: 'hold',
        title: 'Keep the licence to operate',
        text: 'Without consent nothing else can be done.',
        max: 2,
        score: 'indicator.consent >= 50 ? 2 : 0',
        levels: ['Lost', 'Thin', 'Kept'],
      },
      {
        id: 'offices',
        title: 'Leave offices that work',
        text: 'What is bought with their integrity has to be paid for later.',
        max: 1,
        score: 'indicator.integrity >= 40 ? 1 : 0',
        levels: ['Weaker than before', 'No weaker than before'],
      },
    ],
    endings: [
      {
        id: 'settled',
        title: 'A quiet creek',
        text: 'The boats lie on the bank until the harvest. Nobody has written down why.',
        when: 'actor.crew.state == "quiet"',
        grade: 3,
        provenance: ['P5', 'design'],
      },
      {
        id: 'adrift',
        title: 'Adrift',
        text: 'The road and the creek carry what they carried before, and more men carry rifles.',
        grade: 2,
        provenance: ['design'],
      },
    ],
  };
}

/** The library the small scenario takes its template and one measure from. */
export function smallLibrary(): Library {
  return {
    sources: [{ id: 'hansen', citation: 'W. Hansen, background paper for the Challenges Forum, 2014.' }],
    measures: [
      {
        id: 'patrol',
        title: 'Joint patrols',
        text: 'Mission and national police share vehicles and a shift plan.',
        benefit: 'Raises pressure on routes through the region.',
        risk: 'Traffic moves to the next valley.',
        area: 'M02',
        quadrant: 'Q1',
        tags: ['enforcement'],
        target: { kind: 'region' },
        holds: { police: 2 },
        lasts: 2,
        running: [{ change: 'target.pressure', by: 30 }],
        provenance: ['M02', 'Q1', 'hansen'],
      },
    ],
    templates: [
      {
        id: 'armed_group',
        text: 'Takes a share of one route; more income makes it arm, and drift from politics to profit (hansen).',
        params: { home: 'region', takes: 'route', rise: 'int', agenda: 'int' },
        values: { wealth: 20, agenda: { start: 'param.agenda', max: 100 } },
        states: [
          { id: 'quiet', name: 'Keeping quiet' },
          { id: 'armed', name: 'Under arms' },
        ],
        transitions: [
          {
            from: 'quiet',
            to: 'armed',
            when: 'self.wealth >= param.rise',
            effects: [{ change: 'param.home.security', by: '-clear' }],
            note: 'enough money to pay fighters',
          },
        ],
        rules: [
          {
            id: 'drift',
            title: 'Income moves a group from politics to profit',
            effects: [{ change: 'self.agenda', by: 'param.takes.flow / 10' }],
            provenance: ['I1', 'hansen'],
          },
        ],
        provenance: ['I1', 'hansen'],
      },
    ],
  };
}
