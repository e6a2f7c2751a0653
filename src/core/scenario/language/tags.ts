// The one vocabulary by which choices and measures are marked and doctrines prefer them: each word with what it means. The reference
// lists it; a word that is not of it is allowed and warned of, since no doctrine will know it.

/** What a choice says of the mission that takes it, and what a measure is for. */
export const TAGS = {
  // how it stands to those who may spoil, and to those who profit
  accommodate: 'Gives those with power what they ask for, so that things stay calm.',
  leave_alone: 'Lets the trade, or those behind it, be.',
  enforce: 'A decision for force, or for the letter of the law.',
  enforcement: 'A measure of patrols, arrests, seizures or sanctions.',
  offensive: 'Takes the fight to somebody: sweeps, raids, a robust posture.',
  near_people: 'A posture among people: fewer helmets, more stops.',
  arrest: 'Takes somebody out of the game by arrest.',
  coopt: 'Brings a group, or the man behind it, into the state or the settlement.',
  with_transition:
    'In stages and on conditions, with a way into legal life; beside `coopt` it is co-optation with a plan.',
  mid_level: 'Reaches the middle of a trade: brokers, lieutenants, drivers.',
  patron: 'Reaches those who protect and own a trade.',
  sanctions: 'Lists, freezes, bans from travel.',
  protection: 'Keeps people safe who would otherwise be in danger.',
  // what it works with
  political: 'Works by talks, advice, persuasion, good offices.',
  planning: 'Changes what the mission may do or how it stands, not the country.',
  ask_mandate: 'Asks the Council, or a government, for more powers.',
  integrated:
    'Brings police, military, political, justice and development work together, or leaves the lead to the institution that should have it.',
  regional: 'Works across the border, or with the neighbour.',
  institutions: 'Builds or mends a public service.',
  justice: 'Works through courts, evidence, witnesses.',
  anticorruption: 'Keeps money from buying offices.',
  livelihoods: 'Gives people a living, land or pay.',
  community: 'Begins with the people concerned, and does what they ask.',
  // what it knows, and tells
  analysis: 'Finds out, or waits until it is found out.',
  share: 'Puts what one part knows before the others.',
  withhold: 'Acts without telling the others, or keeps from them what is known.',
  // the mission’s own house
  conduct: 'Concerns how the mission itself behaves, buys and answers for its people.',
  face_it: 'Says openly what went wrong, and bears the cost.',
  conceal: 'Keeps it quiet, or leaves it to those who would rather not know.',
} as const satisfies Readonly<Record<string, string>>;

export type Tag = keyof typeof TAGS;
export const TAG_NAMES = Object.keys(TAGS) as readonly Tag[];

export const isTag = (word: string): word is Tag => Object.hasOwn(TAGS, word);
