// How the situation report names a cause. Each stands in a list behind “Why:”, so none is a sentence.

export const causeWords = {
  choice: (title: string) => `your decision “${title}”`,
  lateChoice: (title: string) => `what came of your decision “${title}”`,
  order: (title: string) => `your order “${title}”`,
  lateOrder: (title: string) => `what came of your order “${title}”`,
  orderEnded: (title: string) => `the end of your order “${title}”`,
  orderWithdrawn: (title: string) => `your withdrawal of “${title}”`,
  actor: (name: string) => `what was done by ${name.replace(/^The /, 'the ')}`,
  facilitator: 'a change made by the facilitator',
  pressure: (region: string, order: string) =>
    `pressure in ${region.replace(/^The /, 'the ')} (${order.replace(/, .*$/, '')})`,
} as const;

export const reportWords = {
  form: 'Situation report',
  title: (turn: string) => `${turn}: what has changed`,
  nothing: 'Little that can be seen from here has changed.',
  why: 'Why: ',
  unseen: 'something the cell cannot see',
  traffic: (name: string) => `Traffic, ${name.replace(/^The /, 'the ')}`,
  still: (word: string, better: boolean | null, direction: 'up' | 'down') =>
    `still ${word}, ${better === null ? (direction === 'up' ? 'rising' : 'falling') : better ? 'improving' : 'worsening'}`,
  shifted: (from: string, to: string) => `${from} → ${to}`,
  shiftedAloud: (from: string, to: string) => `from ${from} to ${to}`,
  move: (from: string, to: string) => `from “${from}” to “${to}”.`,
  learnt: (name: string, level: string) => `${name} is now ${level}.`,
  learntTitle: 'What the analysis cell has learnt',
  finishedTitle: 'Completed',
} as const;
