// The words of the author reference that the schema does not hold.

export const REFERENCE = {
  opening: `# Reference of the scenario language

Every object of a scenario file, field by field. This page is made from the schema and the library by the program; to change it, change the
descriptions in \`src/core/scenario/language/schema*.ts\` and run \`npm run reference\`. What things *do* is told in
[language-notes.md](language-notes.md), how to begin in [authoring.md](authoring.md).

An editor completes and checks all this while you type if the first line of the file is \`"$schema": "./scenario.schema.json"\`.
Ids are small letters, digits and underscores, beginning with a letter. Numbers are whole.

The column *half* says what a change of the field means. *world*: it makes another world, with other session codes. *texts*: it is the same world in
other words. *texts, if any*: its words are texts, but that it is there is world. Empty: the fields inside say it, and how many there are and in which
order is world. [What that is for](language-notes.md#world-and-texts).
`,
  columns: '| field | is | | half | what it is | example |',
  halves: { world: 'world', texts: 'texts', presence: 'texts, if any', parts: '' },
  required: 'required',
  listOf: 'list of',
  recordOf: 'named values:',
  point: '`[x, y]`',
  text: 'text',
  whole: 'whole number',
  truth: '`true`, `false`',
  atMost: 'at most',
  to: 'to',
  characters: 'characters',
  issues: 'What the checks say',
  issuesOpening: `Each issue has a code. Errors keep a scenario from being played; warnings do not, unless \`--strict\` is given.`,
  issueColumns: '| code | is | meaning |',
  library: {
    title: 'What the library has',
    opening: `Measures are taken with \`{ "use": "joint_patrol" }\`, plus the fields that you want to differ. Templates are taken by an actor with
\`"template": "network", "with": { ... }\`. The last column is what your scenario must declare for it: indicators, regional values, values of the
actor it is aimed at, parameters. Capacities that a measure holds or spends must be declared too.`,
    measureColumns: '| measure | is | area, quadrant | aimed at | holds or spends | needs |',
    templateColumns: '| template | is | parameters | states | needs |',
    indicators: 'indicators',
    regional: 'regional values',
    ofActor: 'of the actor',
    parameters: 'parameters',
  },
  domain: 'IDs for provenance',
  domainOpening: `\`provenance\` says what a thing stands on: IDs of this table, ids that you list under \`sources\`, or \`design\` for your own inference.
If you are not sure of an ID, write \`design\` or one of your own sources: a wrong ID is worse than none. The debrief shows these names to the team.

I interfaces of crime and a mission (hansen), M areas of measures (hansen), Q quadrants of activity (sipri), D dilemmas, K coordination failures
(sipri), P principles of good practice (sipri, unu), H findings that the simulation is held against.`,
  domainColumns: '| ID | what it means | in a line |',
  objects: {
    scenario: 'scenario',
    sources: 'source',
    briefing: 'paper',
    roles: 'role',
    mandate: 'mandate',
    postures: 'posture',
    tasks: 'task',
    capacity: 'capacity',
    indicators: 'indicator',
    regional: 'regional value',
    regions: 'region',
    places: 'place',
    actors: 'actor',
    values: 'value with a limit',
    states: 'state',
    transitions: 'transition',
    'effects.change': 'effect: change',
    'effects.set': 'effect: set',
    'effects.move': 'effect: move',
    'effects.learn': 'effect: learn',
    'effects.schedule': 'effect: schedule',
    rules: 'rule',
    ties: 'tie',
    storylines: 'storyline',
    commodities: 'commodity',
    routes: 'route',
    flags: 'flag',
    watchpoints: 'watchpoint',
    measures: 'measure',
    'measures.use': 'measure from the library',
    target: 'target',
    blind: 'blind effects',
    injects: 'inject',
    trigger: 'trigger',
    choices: 'choice',
    facilitator: 'facilitator’s notes',
    objectives: 'objective',
    endings: 'ending',
    templates: 'template',
    'library of measures': 'library of measures',
    'library of templates': 'library of templates',
  },
} as const;
