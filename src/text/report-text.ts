// How the situation report names a cause. Each stands in a list behind “Why:”, so none is a sentence.

/** `The Salt Coast` inside a sentence. */
const place = (name: string): string => name.replace(/^The /, 'the ');

/** An order with what it is aimed at, as a title. */
export const orderTitle = (measure: string, target: string | null): string =>
  target === null ? measure : `${measure}, ${target}`;

export const causeWords = {
  choice: (title: string) => `your decision “${title}”`,
  lateChoice: (title: string) => `what came of your decision “${title}”`,
  order: (title: string) => `your order “${title}”`,
  lateOrder: (title: string) => `what came of your order “${title}”`,
  orderEnded: (title: string) => `the end of your order “${title}”`,
  orderWithdrawn: (title: string) => `your withdrawal of “${title}”`,
  actor: (name: string) => `what was done by ${place(name)}`,
  facilitator: 'a change made by the facilitator',
  pressure: (region: string, measure: string) => `pressure in ${place(region)} (${measure})`,
  relief: (region: string, measure: string) => `less pressure in ${place(region)} (${measure})`,
} as const;

export const reportWords = {
  form: 'Situation report',
  title: (turn: string) => `${turn}: what has changed`,
  nothing: 'Little that can be seen from here has changed.',
  why: 'Why: ',
  unseen: 'something the cell cannot see',
  traffic: (name: string) => `Traffic, ${place(name)}`,
  still: (word: string, better: boolean | null, direction: 'up' | 'down') =>
    `still ${word}, ${better === null ? (direction === 'up' ? 'rising' : 'falling') : better ? 'improving' : 'worsening'}`,
  shifted: (from: string, to: string) => `${from} → ${to}`,
  shiftedAloud: (from: string, to: string) => `from ${from} to ${to}`,
  move: (from: string, to: string) => `from “${from}” to “${to}”.`,
  learnt: (name: string, level: string) => `${name} is now ${level}.`,
  learntTitle: 'What the analysis cell has learnt',
  finishedTitle: 'Completed',
} as const;
