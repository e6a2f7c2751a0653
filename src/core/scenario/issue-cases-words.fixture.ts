// Other words for a text: conditions that cannot be, and words that are too few.

import { type IssueCase, put } from './issue-case.fixture.ts';

const variants = (when: string, more: Record<string, unknown> = {}) => ({
  variants: [{ when, text: 'It reads otherwise.', ...more }],
});

export const WORDS_CASES: readonly IssueCase[] = [
  {
    code: 'condition.never',
    what: 'of a paper that reads otherwise',
    change: (d) => put(d, 'injects.0', variants('indicator.consent > 100')),
    mark: '"when": ‸"indicator.consent > 100"',
  },
  {
    code: 'condition.always',
    what: 'of an ending that reads otherwise',
    change: (d) => put(d, 'endings.0', variants('turn >= 1')),
    mark: '"when": ‸"turn >= 1"',
  },
  {
    code: 'name.unknown',
    what: 'of an outcome that reads otherwise',
    change: (d) => put(d, 'injects.0.choices.1', variants('indicator.consnet > 40')),
    mark: '"when": "‸indicator.consnet',
    suggests: 'indicator.consent',
  },
  {
    code: 'words.paper',
    what: 'other words, too few',
    change: (d) => put(d, 'injects.1', variants('turn > 1')),
    mark: '‸"It reads otherwise."',
  },
  {
    code: 'field.unknown',
    what: 'a headline of an outcome',
    change: (d) => put(d, 'injects.0.choices.1', variants('turn > 1', { title: 'Otherwise' })),
    mark: '‸"title": "Otherwise"',
  },
  {
    code: 'field.missing',
    what: 'the condition of other words',
    change: (d) => put(d, 'endings.0', { variants: [{ text: 'It reads otherwise.' }] }),
    mark: '"variants": [\n        ‸{',
  },
];
