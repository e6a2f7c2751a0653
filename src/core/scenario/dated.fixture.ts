// The small scenario with a calendar: a vote that everybody follows, with or without a date, and one thread that nobody sees.

import type { AuthoredScenario } from './language/schema.ts';

export function withCalendar(scenario: AuthoredScenario): void {
  const states = [
    { id: 'lists', name: 'Lists', text: 'Names are written down.' },
    { id: 'voted', name: 'Voted' },
  ];
  scenario.turns = 4;
  delete scenario.turn_names;
  scenario.mandate.renewals = [2];
  scenario.flags = [{ id: 'put_off', text: 'The vote has been put off.' }];
  scenario.injects[0]?.choices[1]?.effects.push({ set: 'flag.put_off', to: true });
  scenario.storylines = [
    {
      id: 'vote',
      title: 'The vote in the hills',
      text: 'Who counts.',
      states,
      transitions: [
        { from: 'lists', to: 'voted', when: 'turn >= 1', effects: [{ change: 'indicator.consent', by: -6 }] },
      ],
    },
    { id: 'purse', title: 'Who pays for it', text: 'A purse.', states, transitions: [] },
  ];
  scenario.calendar = [
    { id: 'drawdown', turn: 4, title: 'The drawdown' },
    { id: 'vote', turn: 2, title: 'The vote', text: 'In both valleys.', storyline: 'vote', when: '!flag.put_off' },
    { id: 'vote_later', title: 'The vote, when there is peace', storyline: 'vote', when: 'flag.put_off' },
    { id: 'first', turn: 1, title: 'The first boats' },
    { id: 'paid', turn: 3, title: 'The purse is opened', when: "storyline.purse.state == 'lists'" },
    { id: 'rot', turn: 3, title: 'The audit is read', when: 'indicator.integrity > 0' },
    { id: 'still', turn: 3, title: 'The lists close', when: "storyline.vote.state == 'lists'" },
  ];
}
