// What people read while they play. One place, plain English, so that it can be read aloud and translated.

export const PHASE_TITLES = {
  briefing: 'Briefing',
  situation: 'Situation',
  inject: 'On the table',
  planning: 'Planning',
  resolution: 'Resolution',
  report: 'Report',
  ending: 'How it ended',
  debrief: 'Debrief',
} as const;

/** The steps of every turn, in their order. */
export const TURN_STEPS = ['situation', 'inject', 'planning', 'report'] as const;

/** The next thing to do, in words. */
export const NEXT_STEP = {
  briefing: 'Read the papers and look at the map. Then take the mission over.',
  situation: 'See what matters now. Then open what has come in.',
  inject: 'Read the paper, hear each role, and decide.',
  planning: 'Take up dossiers and give your orders.',
  resolution: 'The turn is being worked out.',
  report: 'See what has changed, and why as far as you can know.',
  ending: 'The mission is over. Go on to the debrief.',
  debrief: 'The session is complete.',
} as const;

export const PRIMARY = {
  briefing: 'Take over the mission',
  situation: 'Open what has come in',
  inject: 'Record the decision',
  position: 'Mark this position',
  planning: 'End planning',
  report: 'Next turn',
  lastReport: 'See how it ends',
  ending: 'To the debrief',
} as const;

export const KNOWN_WORDS = ['unknown', 'suspected', 'known', 'evidenced'] as const;
export const LOAD_WORDS = [
  'no traffic seen',
  'light traffic',
  'moderate traffic',
  'heavy traffic',
  'very heavy traffic',
] as const;
export const LOAD_SHORT = ['none', 'light', 'moderate', 'heavy', 'very heavy'] as const;
export const TREND_WORDS = { up: 'rising', same: 'steady', down: 'falling' } as const;

export const ACTOR_KINDS = {
  armed: 'armed actor',
  elite: 'elite',
  network: 'network',
  institution: 'host institution',
  community: 'community',
} as const;

export const RELATIONS = {
  predatory: 'fights the state',
  parasitic: 'lives off the state',
  symbiotic: 'lives with the state',
} as const;

export const TIE_WORDS = {
  pays: 'pays',
  protects: 'protects',
  commands: 'commands',
  kin: 'is kin of',
  trades: 'trades with',
  owes: 'owes',
  rivals: 'is a rival of',
} as const;

export const bandPhrase = (name: string, word: string): string => `${name} ${word}`;

/** How the mission's own token on the map is named and labelled, by the titles of its measures there. */
export const missionWords = {
  at: (titles: readonly string[]) => `Mission: ${titles.join(', ')}`,
  label: (titles: readonly string[]) => (titles.length === 1 ? (titles[0] ?? '') : `${titles.length} measures`),
} as const;

/** `The Ridge Guard` on a label. */
export const withoutArticle = (name: string): string => name.replace(/^The /, '');
/** `The Ridge Guard` inside a sentence. */
export const inSentence = (name: string): string => name.replace(/^The /, 'the ');
export const roleInSentence = (name: string): string => `the ${name}`;

export const turns = (n: number): string => (n === 1 ? '1 turn' : `${n} turns`);
export const orders = (n: number): string => (n === 1 ? '1 order' : `${n} orders`);
export const dossiers = (n: number): string => (n === 1 ? '1 dossier' : `${n} dossiers`);

/** `rising, for the better` */
export function trendPhrase(trend: 'up' | 'same' | 'down', good: 'up' | 'down'): string {
  if (trend === 'same') return 'steady';
  return `${TREND_WORDS[trend]}, for the ${trend === good ? 'better' : 'worse'}`;
}

export const READ_ONLY = 'This session is open in another tab. You can read here; decisions are taken there.';
export const PAUSED = 'Paused by the facilitator. Nothing moves until it is resumed.';
export const LOCKED = { read_only: 'Read only here.', paused: 'Paused.' } as const;

/** A turn for which the scenario has no name. */
export const turnWords = {
  title: (turn: number) => `Turn ${turn}`,
  inSentence: (turn: number) => `turn ${turn}`,
} as const;

/** What was done, in a few words. */
export const inputWords = {
  proceed: 'Went on',
  end_planning: 'Ended planning',
  pause: 'Paused',
  resume: 'Resumed',
  rewind: 'Undid what came after that',
  close: 'Closed the session',
  position: (role: string, inject: string) => `Noted a silent position of ${role} on “${inject}”`,
  choose: (choice: string, inject: string) => `Chose “${choice}” on “${inject}”`,
  order: (measure: string, target: string | null) => `Ordered ${measureAt(measure, target)}`,
  withdraw: (measure: string, target: string | null) => `Withdrew ${measureAt(measure, target)}`,
  take_up: (subject: string) => `Took up the dossier on ${subject}`,
  annotate: (text: string) => `Noted “${text}”`,
  fire: (inject: string) => `Brought “${inject}”`,
  skip: (inject: string) => `Skipped “${inject}”`,
  hold: (inject: string) => `Held back “${inject}”`,
  release: (inject: string) => `Released “${inject}”`,
  override: (value: string, to: string) => `Set ${value} to ${to}`,
  truth: (to: boolean) => (to ? 'yes' : 'no'),
} as const;

const measureAt = (measure: string, target: string | null): string =>
  target === null ? `“${measure}”` : `“${measure}”, ${target}`;

export const problemWords = {
  needs: (what: string) => `Needs: ${what}.`,
  rung: (known: string) => `The target must be ${known} first.`,
  left: (name: string, left: number) => `Not enough ${name}: ${left} left.`,
} as const;

export const topWords = {
  turnOf: (turn: number, turns: number) => `turn ${turn} of ${turns}`,
  renewal: 'mandate renewal',
  mandate: 'Mandate',
  onTrack: (on: number, of: number) => (of === 0 ? 'not measured' : `${on} of ${of} tasks on track`),
  steps: 'Steps of the turn',
  display: 'Display and sound',
  facilitator: 'Facilitator',
  save: 'Save as file',
  leave: 'Leave',
} as const;

export const roomWords = {
  instruments: 'Instruments',
  table: 'Table',
  map: 'Map',
  estimates: 'Estimates',
  capacity: 'Capacity',
  tasks: 'Mandated tasks',
  posture: (name: string) => `Posture: ${name}`,
  onTrack: 'on track',
  behind: 'behind',
  notAuthorised: 'not authorised',
  free: (free: number, of: number) => `${free} of ${of} free`,
  left: (n: number) => `${n} left`,
  plan: 'Plan',
  file: 'File',
} as const;

export const briefingWords = {
  before: 'Before you begin.',
  papers: 'Briefing papers',
  mandate: 'Tasks',
  roles: 'Roles',
  rolesTitle: 'Round the table',
  tasksTitle: 'What the Council asks',
  notYet: 'not authorised yet',
} as const;

export const mattersWords = {
  title: 'What matters now',
  renewal: 'The Council renews the mandate this turn. Tasks can be asked for in planning.',
  none: 'The cell has nothing that cannot wait. It says that this worries it.',
  tab: 'What matters',
} as const;

export const tableWords = {
  position: (role: string) => `What would ${role} do?`,
  positionTitle: 'Silent positions',
  positionNote: 'Only this role looks at the screen now. Nothing is shown until all are in.',
  positionNext: (role: string) => `${role} marks a position; nobody else looks.`,
  counted: (inCount: number, of: number) => `${inCount} of ${of} in`,
  chooseOrPass: 'Choose one, or pass.',
  chooseFirst: 'Choose one of the ways first.',
  pass: 'Pass',
  discuss: 'Go to the discussion',
  decision: 'What will the team do?',
  decideNext: 'Argue it out, choose, and let the scribe write down why.',
  advice: 'For each role’s eyes',
  adviceOwn: 'What your people tell you',
  brings: 'brings this to the table',
  broughtBy: (role: string) => `Brought to the table by ${role}.`,
  questions: 'Questions for the table',
  held: (names: string) => `Silent position of ${names}`,
  nobody: 'No silent positions were taken.',
  costs: (list: string) => `Costs: ${list}`,
  decided: 'Decided',
  notes: 'For the scribe',
  why: 'Why',
  whyHint: 'One or two sentences, for the debrief.',
  dissentSummary: 'Somebody disagrees',
  dissent: 'Dissent',
  dissentHint: 'Who, and what they would have done.',
  predict: 'Predict what it will do',
  predictWhat: 'What',
  predictWay: 'Which way',
  predictBy: 'By the end of',
  predictSure: 'How sure',
  perCent: (n: number) => `${n} per cent`,
  predictNone: 'No prediction',
} as const;

export const planWords = {
  orders: 'Orders',
  dossiers: 'Dossiers',
  label: 'Planning',
  thisTurn: 'Orders this turn',
  underWay: 'Under way',
  none: 'Nothing from earlier turns.',
  free: 'free',
  takeBack: 'Take back',
  withdraw: 'Withdraw',
  starts: (n: number) => `starts in ${turns(n)}`,
  remains: (n: number) => (n <= 1 ? 'ends with this turn' : `${turns(n)} left`),
  blind: 'blind',
  left: (n: number) => `${orders(n)} left this turn.`,
  kind: 'Kind of activity',
  allKinds: 'All four kinds',
  onlyPossible: 'Only what can be ordered now',
  aimed: (name: string) => `Aimed at ${inSentence(name)}`,
  everywhere: 'Show all',
  nothing: 'No measure fits this.',
  notNow: 'not possible now',
  for: 'For',
  besides: 'May cost besides',
  needs: 'Needs',
  at: 'At',
  give: 'Give this order',
  noTarget: 'There is nothing known that it could be aimed at.',
  tiesUp: 'ties up',
  spends: 'spends',
  atOnce: 'starts at once',
  startsIn: (n: number) => `starts in ${turns(n)}`,
  runs: (n: number) => `runs ${turns(n)}`,
  blindLong: 'No dossier that fits has been taken up: it would be done blind.',
  informed: 'A dossier that fits is in use.',
  endTitle: 'End planning now?',
  endLeft: (ordersLeft: number, dossiersLeft: number) =>
    `${[ordersLeft > 0 ? orders(ordersLeft) : '', dossiersLeft > 0 ? dossiers(dossiersLeft) : ''].filter((one) => one !== '').join(' and ')} could still be used this turn. What is not used is not carried over.`,
  endConfirm: 'End planning',
  endCancel: 'Go on planning',
} as const;

export const dossierWords = {
  intro: (left: number, lasts: number) =>
    `${left === 0 ? 'None' : left} more can be taken up this turn. Once taken up, a dossier serves for ${turns(lasts)}: orders that it fits are then given with open eyes.`,
  takeUp: 'Take it up',
  renew: 'Take it up again',
  inUse: (turn: string) => `in use until ${turn}`,
  takenUp: 'Taken up this turn.',
  noneLeft: 'No more can be taken up this turn.',
  serves: 'Opens the eyes for orders at',
  servesNothing: 'No measure needs it at present.',
  title: 'Dossier',
  tie: 'Tie',
  little: 'The cell has a name and a rumour. Analysis would have to learn more.',
} as const;

export const fileWords = {
  title: 'Files',
  hint: 'Choose a region, an actor or a route on the map, or here.',
  actors: 'Actors',
  routes: 'Routes',
  regions: 'Regions',
  across: 'across the border',
  all: 'All files',
  here: 'Who is here',
  through: 'Routes through it',
  atWork: 'The mission here',
  ties: 'Ties',
  wants: 'Wants',
  fears: 'Fears',
  feeds: 'Must feed',
  offers: 'Can offer',
  changes: 'Would change if',
  relation: 'To the state',
  based: (region: string) => `Based in ${inSentence(region)}.`,
  runs: (traffic: string, units: number | null, through: string) =>
    `${traffic.charAt(0).toUpperCase()}${traffic.slice(1)}${units === null ? '' : ` (${units} units a turn)`}, through ${through}.`,
  controlled: (name: string) => `Controlled by ${inSentence(name)}.`,
  ordersHere: (n: number) => (n === 1 ? '1 order can be aimed here' : `${n} orders can be aimed here`),
} as const;

export const endingWords = {
  form: 'How it ended',
  map: 'The country at the end, as far as the mission knows it',
  closed: 'Closed before an ending was reached',
  closedText:
    'The facilitator closed the session. The rubric is scored on the state as it stands; the debrief says what was left open.',
  seal: 'Seal of this session',
  sealNote: 'The log is sealed when you go on to the debrief; the seal stands there.',
} as const;

export const facilitatorWords = {
  title: 'Facilitator',
  seed: (seed: number) => `Seed ${seed}`,
  code: 'Session code',
  codeNote: 'Another team that enters it plays the same world.',
  pause: 'Pause',
  resume: 'Resume',
  close: 'Close the session now',
  closeTitle: 'Close now?',
  closeConfirm: 'Close and debrief',
  closeCancel: 'Go on playing',
  closeText: 'The rubric is scored on the state as it stands. You can still undo this.',
  note: 'Note for the debrief',
  addNote: 'Add the note',
  writeFirst: 'Write something first.',
  paper: 'Notes on the paper on the table',
  point: 'The point',
  misconceptions: 'What people will get wrong',
  listen: 'Listen for',
  case: 'The case behind it',
  silence: 'If the room is silent',
  injects: 'Papers: bring, hold back, skip',
  toCome: 'Papers still to come (shows their titles to whoever sees the screen)',
  onTable: 'on the table',
  come: 'has come',
  held: 'held back',
  notYet: 'not yet',
  skip: 'Skip',
  fireNow: 'Bring now',
  fireNext: 'Bring next',
  release: 'Release',
  hold: 'Hold back',
  undo: 'Undo',
  undoNone: 'Nothing to undo yet.',
  undoTo: 'Undo back to before this',
  override: 'Set a value',
  overrideKind: 'Kind',
  overrideValue: 'Value',
  overrideTo: 'To',
  overrideNow: (now: string) => `Now ${now}.`,
  overrideRange: (now: string, low: number, high: number) => `Now ${now}; from ${low} to ${high}.`,
  overrideReason: 'Reason',
  overrideSend: 'Set the value',
  overrideFirst: 'Say what to set it to.',
  yes: 'yes',
  no: 'no',
  kinds: {
    indicator: 'Indicators',
    region: 'Regions',
    actor: 'Actors',
    route: 'Routes',
    tie: 'Ties',
    commodity: 'Trades',
    capacity: 'Capacity',
    task: 'Mandated tasks',
    mandate: 'Posture',
    flag: 'Events',
    storyline: 'Storylines',
  },
} as const;
