// Other words for a text: conditions that cannot be, and words that are too few. What falls due: when, and what it hangs on.

import { type IssueCase, put } from './issue-case.fixture.ts';

const variants = (when: string, more: Record<string, unknown> = {}) => ({
  variants: [{ when, text: 'It reads otherwise.', ...more }],
});

const due = (fields: Record<string, unknown>) => ({ calendar: [{ id: 'vote', title: 'The vote', ...fields }] });

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
  {
    code: 'calendar.unseen',
    what: 'a hidden indicator',
    change: (d) => put(d, '', due({ when: 'indicator.consent > 50 && indicator.integrity > 50' })),
    mark: '"when": ‸"indicator.consent > 50 && indicator.integrity',
  },
  {
    code: 'calendar.unseen',
    what: 'a storyline that nobody follows',
    change: (d) => {
      const states = ['lists', 'voted'].map((id) => ({ id, name: id }));
      const transitions = [{ from: 'lists', to: 'voted', when: 'turn > 1' }];
      const line = { title: 'A thread', text: 'It runs.', states, transitions };
      put(d, '', { storylines: ['talks', 'purse'].map((id) => ({ id, ...line })) });
      const entries = ['talks', 'purse'].map((id) => ({
        id,
        title: id,
        storyline: 'talks',
        when: `storyline.${id}.state == 'lists'`,
      }));
      put(d, '', { calendar: entries });
    },
    mark: '"when": ‸"storyline.purse.state',
  },
  {
    code: 'reference.unknown',
    what: 'a storyline in the calendar',
    change: (d) => put(d, '', due({ storyline: 'vote' })),
    mark: '"storyline": ‸"vote"',
  },
  {
    code: 'id.duplicate',
    what: 'in the calendar',
    change: (d) => put(d, '', { calendar: [due({ turn: 1 }), due({ turn: 2 })].flatMap((one) => one.calendar) }),
    mark: '"id": ‸"vote",\n      "title": "The vote",\n      "turn": 2',
  },
  {
    code: 'glossary.twice',
    what: 'in another form',
    change: (d) =>
      put(d, '', { glossary: [{ term: 'mission', also: ['Mission'], text: 'The people who were sent.' }] }),
    mark: '‸"Mission"',
  },
  {
    code: 'glossary.unused',
    what: 'in no text but its own',
    change: (d) => put(d, '', { glossary: [{ term: 'restitution', text: 'Restitution is giving back.' }] }),
    mark: '"term": ‸"restitution"',
  },
  {
    code: 'turns.length',
    what: 'due after the end',
    change: (d) => put(d, '', due({ turn: 9 })),
    mark: '"turn": ‸9',
  },
  {
    code: 'condition.never',
    what: 'of what falls due',
    change: (d) => put(d, '', due({ when: 'turn > 2' })),
    mark: '"when": ‸"turn > 2"',
  },
];
