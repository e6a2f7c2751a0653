// What people read while they play. One place, plain English, so that it can be read aloud and translated.

export const PHASE_TITLES = {
  briefing: 'Briefing',
  situation: 'Situation',
  inject: 'On the table',
  planning: 'Planning',
  resolution: 'Resolution',
  report: 'Situation report',
  ending: 'How it ended',
  debrief: 'Debrief',
} as const;

/** The next thing to do, in words. */
export const NEXT_STEP = {
  briefing: 'Read the papers, then take the mission over.',
  situation: 'See what matters now. Then open what has come in.',
  inject: 'Read the paper, hear the roles, decide.',
  planning: 'Take up dossiers and give your orders for this turn.',
  resolution: 'The turn is being worked out.',
  report: 'See what has changed, and why as far as you can know.',
  ending: 'The mission is over. Go on to the debrief.',
  debrief: 'The session is complete.',
} as const;

export const PRIMARY = {
  briefing: 'Take over the mission',
  situation: 'Open what has come in',
  inject: 'Record the decision',
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
export const TREND_WORDS = { up: 'rising', same: 'steady', down: 'falling' } as const;

export const QUADRANTS = {
  Q1: 'Consequences, direct',
  Q2: 'Consequences, through others',
  Q3: 'Drivers, direct',
  Q4: 'Drivers, through others',
} as const;

export const AREA_TITLES: Readonly<Record<string, string>> = {
  M01: 'Operations against crime',
  M02: 'Monitoring and surveillance',
  M03: 'Information gathering',
  M04: 'Police capacity',
  M05: 'Justice chain',
  M06: 'Border security',
  M07: 'Advice to government',
  M08: 'State control over resources',
  M09: 'Supply-chain integrity',
  M10: 'Sanctions support',
  M11: 'Regional cooperation',
  M12: 'Awareness and resilience',
  M13: 'Employment',
  M14: 'The mission’s own demand',
};

export const bandPhrase = (name: string, word: string): string => `${name} ${word}`;

export const turns = (n: number): string => (n === 1 ? '1 turn' : `${n} turns`);
export const orders = (n: number): string => (n === 1 ? '1 order' : `${n} orders`);

/** `rising, for the better` */
export function trendPhrase(trend: 'up' | 'same' | 'down', good: 'up' | 'down'): string {
  if (trend === 'same') return 'steady';
  return `${TREND_WORDS[trend]}, for the ${trend === good ? 'better' : 'worse'}`;
}

export const READ_ONLY = 'This session is open in another tab. You can read here; decisions are taken there.';
export const PAUSED = 'Paused by the facilitator. Nothing moves until it is resumed.';
export const BLIND = 'No dossier on this has been taken up: it would be done blind.';
