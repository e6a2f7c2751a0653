// What the debrief says, on the screen and in the report. Names of things come from the scenario; everything else is here.

const signed = (n: number): string => (n > 0 ? `+${n}` : String(n));
const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `The Salt Coast` inside a sentence. */
export const within = (name: string): string => name.replace(/^(The|A|An) /, (word) => word.toLowerCase());
/** A common noun inside a sentence: `Host-state consent` -> `host-state consent`; `UN credibility` stays. */
export const common = (name: string): string =>
  /^.[a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
/** The same at its beginning. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// Ids come from files: `constructor` must find nothing.
const nameIn = (names: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined;

const quoted = (text: string): string => `“${text}”`;
const LADDER = ['unknown', 'suspected', 'known', 'evidenced'] as const;
const rung = (level: number): string => LADDER[level] ?? String(level);

/** Names of values: `region.coast.security` -> `security in the Salt Coast`. */
export const valueNames = {
  turn: 'the turn',
  renewal: 'the renewal of the mandate',
  posture: 'the posture of the mission',
  pressure: 'pressure',
  inPlace: (value: string, place: string) => `${common(value)} in ${within(place)}`,
  national: (value: string) => `${common(value)} in the country as a whole`,
  ofActor: (value: string, actor: string) => `the ${value.replaceAll('_', ' ')} of ${within(actor)}`,
  known: (thing: string) => `what is known of ${within(thing)}`,
  dossier: (thing: string) => `the dossier on ${within(thing)}`,
  flow: (route: string) => `the flow by ${within(route)}`,
  ofRoute: (value: string, route: string) => `the ${nameIn(ROUTE_VALUES, value) ?? value} of ${within(route)}`,
  around: (commodity: string) => `${common(commodity)} that goes round the country`,
  ofCommodity: (value: string, commodity: string) =>
    value === 'outside'
      ? `the appeal of taking ${within(commodity)} round the country`
      : `the ${value} of ${within(commodity)}`,
  task: (title: string) => `the task ${quoted(title)}`,
  flag: (text: string) => quoted(text.replace(/[.]$/, '')),
  capacity: (name: string) => `${common(name)} at hand`,
  ordered: (title: string) => `how often ${quoted(title)} was ordered`,
  blind: (title: string) => `how often ${quoted(title)} was ordered without a dossier`,
  active: (title: string) => `how much of ${quoted(title)} is under way`,
  fired: (title: string) => `whether ${quoted(title)} has come`,
  taken: (label: string) => `whether ${quoted(label)} was chosen`,
  tie: (a: string, kind: string, b: string) => `${within(a)} ${nameIn(TIES, kind) ?? kind} ${within(b)}`,
};

const ROUTE_VALUES: Readonly<Record<string, string>> = { base: 'pull', complicity: 'cover by officials' };

const TIES: Readonly<Record<string, string>> = {
  pays: 'pays',
  protects: 'protects',
  commands: 'commands',
  kin: 'is kin to',
  trades: 'trades with',
  owes: 'owes',
  rivals: 'is a rival of',
};

/** Facts as clauses that can stand after “because”. */
export const factClauses = {
  stood: (name: string, to: number) => `${name} stood at ${to} from the start`,
  stoodKnown: (thing: string, to: number) => `${within(thing)} was ${rung(to)} to the mission from the start`,
  was: (name: string, state: string) => `${within(name)} was ${quoted(state)} from the start`,
  wasSo: (name: string, yes: boolean) => (yes ? `${name} held from the start` : `${name} was not so at the start`),
  changed: (name: string, applied: number, to: number) =>
    `${name} ${applied > 0 ? 'rose' : 'fell'} by ${Math.abs(applied)} to ${to}`,
  heldAtLimit: (name: string, to: number) => `${name} stayed at its limit of ${to}`,
  asked: (asked: number) => ` (${signed(asked)} was asked, more than the scale allows)`,
  learnt: (thing: string, from: number, to: number) =>
    `${within(thing)} became ${rung(to)} to the mission (${rung(from)} before)`,
  flow: (commodity: string, route: string, from: number, to: number) =>
    `${to > from ? 'more' : 'less'} ${common(commodity)} went by ${within(route)} (${from} to ${to})`,
  around: (commodity: string, from: number, to: number) =>
    `${to > from ? 'more' : 'less'} ${common(commodity)} went round the country (${from} to ${to})`,
  setTrue: (name: string, kind: 'flag' | 'task') =>
    kind === 'task' ? `${name} was authorised` : `it came about that ${name}`,
  setFalse: (name: string, kind: 'flag' | 'task') =>
    kind === 'task' ? `${name} was withdrawn from the mandate` : `it no longer held that ${name}`,
  posture: (from: string, to: string) => `the posture changed from ${quoted(from)} to ${quoted(to)}`,
  moved: (name: string, from: string, to: string) => `${within(name)} went from ${quoted(from)} to ${quoted(to)}`,
  entered: (phase: string, turn: string) => `${phase} of ${within(turn)} began`,
  drew: () => 'the draw among the papers in question fell so',
  rolled: (roll: number, chance: number) =>
    `the dice showed ${roll}, and below ${chance} it would happen: it ${roll < chance ? 'did' : 'did not'}`,
  presented: (title: string) => `${quoted(title)} came to the table`,
  scheduled: (title: string, due: string) => `${quoted(title)} was set for ${within(due)}`,
  positioned: (role: string, label: string) => `${within(role)} leaned to ${quoted(label)}`,
  chose: (label: string, title: string) => `${quoted(label)} was chosen at ${quoted(title)}`,
  ordered: (title: string, blind: boolean) => `${title} was ordered${blind ? ' without a dossier' : ''}`,
  withdrew: (title: string) => `${title} was withdrawn`,
  tookUp: (thing: string) => `the dossier on ${within(thing)} was taken up`,
  started: (title: string) => `${title} began`,
  finished: (title: string) => `${title} had run its course`,
  measureAt: (title: string, place: string | null) =>
    place === null ? quoted(title) : `${quoted(title)} (${within(place)})`,
  fired: (title: string) => `the facilitator brought ${quoted(title)}`,
  held: (title: string, held: boolean) => `the facilitator ${held ? 'held back' : 'released'} ${quoted(title)}`,
  skipped: (title: string) => `the facilitator passed over ${quoted(title)}`,
  paused: (paused: boolean) => (paused ? 'the session was paused' : 'the session went on'),
  annotated: () => 'the facilitator made a note',
  scored: (title: string, score: number, max: number) => `${quoted(title)} was scored ${score} of ${max}`,
  ended: (title: string) => `it ended with ${quoted(title)}`,
  closed: () => 'the facilitator closed the session',
  rewound: (to: number) => `the session went back to how it stood after input ${to}`,
};

/** What was looked at before a decision; the play screen names it as `advice:toll.police_commissioner`. */
export const openedWords = {
  paper: (title: string) => `the paper ${quoted(title)}`,
  questions: (title: string) => `the questions on ${quoted(title)}`,
  advice: (role: string) => `the advice of the ${role}`,
  measure: (title: string) => `the measure ${quoted(title)}`,
  dossier: (thing: string) => `the dossier on ${within(thing)}`,
  briefing: 'the briefing',
};

/** What a chain of causes ends at. */
export const rootWords = {
  decision: (turn: string) => `your decision, ${within(turn)}`,
  facilitator: (turn: string) => `the facilitator, ${within(turn)}`,
  luck: () => 'luck',
  dynamics: () => 'the scenario’s own course',
  start: () => 'how things stood at the start',
};

export const whyWords = {
  because: ', because ',
  trade: 'the trade goes where it is pressed least',
  income: 'income from the route',
  byHand: 'set by the facilitator',
};

export const PHASE_NAMES = {
  briefing: 'the briefing',
  situation: 'the situation',
  inject: 'the papers',
  planning: 'planning',
  resolution: 'the resolution',
  report: 'the report',
  ending: 'the ending',
  debrief: 'the debrief',
} as const;

export const turnName = (names: readonly string[] | undefined, turn: number): string =>
  names?.[turn - 1] ?? `Turn ${turn}`;
export { plural, quoted, rung, signed };

export const chartWords = {
  start: 'Start',
  mark: (name: string, complete: boolean) => (complete ? name : `${name}*`),
  indicators: 'The mission and the country',
  national: 'The regions taken together',
  byRegion: (value: string) => `${value} by region`,
  flows: (commodity: string) => `${commodity}, units a turn by route`,
  around: 'Round the country',
  hidden: (names: readonly string[]) => `Could not be seen during play: ${names.join(', ')}.`,
  sheet: (title: string, k: number, of: number) => `${title}, ${k} of ${of}`,
  fromTo: (name: string, from: number | null, to: number | null) =>
    from === null || to === null ? `${name}: not known.` : `${name}: from ${from} to ${to}.`,
  xName: 'Turn',
  table: 'The same as a table',
  brokenOff: '* broken off before its end',
  /** over the turn, and before the list of what it stands for */
  facilitatorMark: 'F',
  facilitator: (told: readonly string[]) => `F, the facilitator: ${told.join('; ')}.`,
};

const DIRECTIONS = { up: 'up', same: 'unchanged', down: 'down' } as const;
type Way = keyof typeof DIRECTIONS;

/** Headings and lines that the screen and the report share. */
export const debriefWords = {
  debrief: 'Debrief',
  report: 'After-action report',
  team: 'Team',
  players: 'At the table',
  seed: 'Seed',
  date: 'Begun',
  seal: 'Seal',
  sealHint:
    'The seal is the short form of the last link of the log’s chain. Whoever has it written down can tell whether a log is the one that was sealed.',
  learning: 'What the exercise is for',
  endingHeading: 'How it ended, and why',
  endedIn: (turn: string) => `Reached in ${within(turn)}.`,
  grade: (grade: number) => `Grade ${grade} of 5`,
  graded: (grades: readonly number[]) =>
    `The scenario has ${plural(grades.length, 'ending', 'endings')}, graded ${grades.join(', ')}. None is purely good.`,
  endingWhy: 'What decided it',
  othersHeading: 'The endings that were not reached',
  othersNote: 'What their conditions look at, and how it stood in the end.',
  otherEnding: (title: string, grade: number) => `${title} (grade ${grade} of 5)`,
  stood: (name: string, value: string) => `${name}: ${value}`,
  scoreWhy: 'What last moved it',
  endingOpen: 'No condition had to hold: it is what is left when no other ending is reached.',
  closedTitle: 'Closed before the end',
  closed: (turn: string, turns: number) =>
    `The session was closed in ${within(turn)}, before an ending was reached; the scenario has ${plural(turns, 'turn', 'turns')}. What follows is the debrief of what was played, and no more.`,
  closedScores: 'Scores are taken from how things stood when it was closed.',
  unfinishedTitle: 'Not finished',
  unfinished: (turn: string, turns: number, older: boolean) =>
    `This log stops in ${within(turn)}; the scenario has ${plural(turns, 'turn', 'turns')}. No ending was reached and nothing has been scored.${older ? '' : ' The session can still be taken up again.'}`,
  reason: (text: string) => `Reason given: ${text}`,
  rubricHeading: 'Rubric',
  objective: 'Objective',
  score: 'Score',
  level: 'What it means',
  of: (score: number, max: number) => `${score} of ${max}`,
  timelineHeading: 'Decisions in order',
  chosen: 'chosen',
  positions: 'Silent positions',
  positionsFor: (label: string, roles: readonly string[]) => `${quoted(label)}: ${roles.join(', ')}`,
  rationale: 'Rationale',
  noRationale: 'No rationale was recorded.',
  dissent: 'Dissent',
  outcome: 'At once',
  opened: 'Opened before deciding',
  orderRuns: (starts: string, ends: string) => `From ${within(starts)}, until ${within(ends)}.`,
  takenBack: 'taken back',
  predictionsHeading: 'Predictions',
  prediction: 'Prediction',
  predicted: (name: string, direction: Way, by: string, sure: number) =>
    `${name} ${DIRECTIONS[direction]} by the end of ${within(by)}, ${sure}\u00A0% sure`,
  actual: (came: Way, before: number, after: number) =>
    came === 'same' ? `It stayed at ${after}` : `It went ${DIRECTIONS[came]}: ${before} to ${after}`,
  right: 'as predicted',
  wrong: 'not as predicted',
  open: 'Cannot be judged: the session did not come that far',
  openTakenBack: 'Not judged: the decision was taken back',
  openOverridden: 'Not judged: the facilitator set this value by hand in between',
  interventionsHeading: 'What the facilitator changed',
  interventionsCount: (count: number) =>
    `The facilitator changed the world of the game ${count === 1 ? 'once' : `${count} times`}`,
  interventionsNone: 'The facilitator changed nothing in the world of the game.',
  intervention: (turn: string, what: string) => `${turn}: ${what}.`,
  older:
    'An earlier version of the program wrote this log. Its facts are as they were. Where it left open which effect was behind something, no reason is given here.',
  noPredictions: 'No predictions were recorded.',
  decision: 'Decision',
  whatCame: 'What came',
  predictionsTable: 'Predictions beside what came',
  calibrationHeading: 'How sure, and how often right',
  sure: 'How sure',
  calibrationNote:
    'Somebody who is well calibrated and 70 % sure is right about seven times in ten. A handful of predictions shows little; it is there to talk about.',
  sureBand: (from: number, to: number) => `${from} to ${to} %`,
  made: 'Predictions',
  rightOnes: 'Came as predicted',
  indicatorsHeading: 'Indicators over time',
  indicatorsNote: 'Values at the start and at the end of each turn.',
  turningHeading: 'Turning points',
  turningNote:
    'The decisions with most change behind them in the graph of causes, in points of the indicators and regional values. One change can hang on several decisions.',
  turningNone: 'No single decision stands out.',
  downstream: (points: number, own: number) =>
    `${plural(points, 'point', 'points')} of change lie downstream of it; of ${own} it is the main cause.`,
  largest: 'The largest',
  discussion: 'To discuss',
  orderQuestion: 'What did you expect this order to do, and when did you look whether it had?',
  benefit: 'Ordered for',
  risk: 'Its stated risk',
  papersHeading: 'Papers that came to the table',
  point: 'The point',
  misconceptions: 'What people get wrong',
  listenFor: 'What to listen for',
  case: 'The case behind it',
  silence: 'If the room is silent',
  spendingHeading: 'Where the effort went',
  spendingNone: 'No orders were given.',
  byQuadrant: 'By quadrant of activity (sipri)',
  byArea: 'By area of measures (hansen)',
  quadrantNote:
    'Consequences are threats already there, drivers are what pushes and pulls people into the trade. Missions mostly work on consequences.',
  quadrant: 'Quadrant',
  area: 'Area',
  orders: 'Orders',
  blindOrders: 'without a dossier',
  capacity: (name: string, kind: 'held' | 'spent') => `${name}, ${kind === 'held' ? 'tied up' : 'used up'}`,
  untouched: 'Areas left alone though measures were at hand',
  sourcesHeading: 'What this stood on',
  sourcesNote: 'Sources and reference IDs of what this team met.',
  metIn: 'Met in',
  ids: 'Reference IDs',
  kinds: {
    choice: 'Decision',
    order: 'Order',
    withdrawal: 'Withdrawal',
    dossier: 'Dossier',
    paper: 'Paper',
    move: 'Move',
    facilitator: 'Facilitator',
    ending: 'End',
  },
};

/** What only the screen says. */
export const screenWords = {
  leave: 'Back to the library',
  print: 'Print',
  saveReport: 'Save the report',
  saveLog: 'Save the log',
  saveHint: 'Save the log before you leave: browsers may clear what a page has stored.',
  contents: 'In this debrief',
  checking: 'The log is being checked by playing it again.',
  verified: 'Verified: the log was played again, and every fact came out the same.',
  notVerified: 'Not verified.',
  sealLabel: 'Seal of this session',
  showAll: 'Show also papers, dossiers and the moves of others',
  shown: (n: number) => plural(n, 'entry', 'entries'),
  whyAsk: 'Why?',
  whyAskOf: (what: string) => `Why did it happen that ${what}?`,
  whyTitle: 'Why did this happen?',
  whyHeading: 'Why each change happened',
  whyNote:
    'Choose a value and one of its changes. The chain tells the cause that matters most at each step; the tree below it holds all of them.',
  whyValue: 'What changed',
  whyChange: 'Change',
  whyNoChange: 'Nothing has changed yet.',
  changeOption: (turn: string, what: string) => `${turn}: ${what}`,
  groups: {
    indicator: 'Indicators',
    region: 'Regions',
    actor: 'Actors',
    storyline: 'Storylines',
    route: 'Routes',
    commodity: 'Commodities',
    capacity: 'What the mission has',
    other: 'All else',
  },
  chain: 'The chain',
  tree: 'All causes',
  treeHint: 'Open a cause to see what lies behind it.',
  noCause: 'Nothing lies behind it.',
  endsAt: 'It ends at',
  roots: {
    decision: 'your decision',
    facilitator: 'the facilitator',
    luck: 'luck',
    dynamics: 'the scenario’s own course',
    start: 'the start',
  },
  close: 'Close',
  chartsByRegion: 'Region by region',
  chartsByRoute: 'The illicit trade, by route',
  turningMark: (letter: string) => `Turning point ${letter}`,
  marksNote: 'Letters above the charts are the turning points below.',
  showNotes: 'Facilitator’s notes',
  foreseen: 'Foreseen',
  came: 'What came',
};

export const timelineWords = {
  serves: (until: string) => `it served until ${within(until)}`,
  overrode: (what: string) => `the facilitator stepped in: ${what}`,
  set: (name: string, to: string) => `the facilitator set ${name} to ${to}`,
};
