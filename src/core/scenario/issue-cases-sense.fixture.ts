// What can never happen, or never be paid for, and the country.

import { at, effect, type IssueCase, list, put } from './issue-case.fixture.ts';

export const SENSE_CASES: readonly IssueCase[] = [
  {
    code: 'state.unreachable',
    what: 'no way',
    change: (d) => put(d, 'actors.0', { states: [{ id: 'gone', name: 'Gone' }] }),
    mark: '‸{\n          "id": "gone"',
  },
  {
    code: 'state.unreachable',
    what: 'by intervals',
    change: (d) =>
      put(d, 'actors.0', {
        states: [{ id: 'gone', name: 'Gone' }],
        transitions: [{ from: 'armed', to: 'gone', when: 'indicator.integrity > 100' }],
      }),
    mark: '‸{\n          "id": "gone"',
  },
  {
    code: 'state.unreachable',
    what: 'by luck',
    change: (d) =>
      put(d, 'actors.0', {
        states: [{ id: 'gone', name: 'Gone' }],
        transitions: [{ from: 'armed', to: 'gone', when: 'turn > 1', chance: 'indicator.integrity - 100' }],
      }),
    mark: '‸{\n          "id": "gone"',
  },
  {
    code: 'chance.range',
    what: 'of a move, always',
    change: (d) => put(d, 'actors.0', { transitions: [{ from: 'armed', to: 'quiet', when: 'turn > 1', chance: 100 }] }),
    mark: '"chance": ‸100',
  },
  {
    code: 'chance.range',
    what: 'of a move, by intervals',
    change: (d) =>
      put(d, 'actors.0', {
        transitions: [{ from: 'armed', to: 'quiet', when: 'turn > 1', chance: '0 - indicator.integrity' }],
      }),
    mark: '"chance": ‸"0 - indicator.integrity"',
  },
  {
    code: 'condition.never',
    what: 'above 100',
    change: (d) => put(d, 'rules.0', { when: 'indicator.consent > 100' }),
    mark: '"when": ‸"indicator.consent > 100',
  },
  {
    code: 'condition.never',
    what: 'a flag nobody sets',
    change: (d) =>
      put(d, '', { flags: [{ id: 'odd', text: 'x' }], rules: [{ ...at(d, 'rules.0'), when: 'flag.odd' }] }),
    mark: '"when": ‸"flag.odd"',
  },
  {
    code: 'condition.never',
    what: 'an effect that no target can meet',
    change: (d) =>
      list(d, 'measures').push({
        use: 'patrol',
        id: 'p',
        target: { kind: 'region', among: ['coast'] },
        start: [{ change: 'target.trust', by: 1, when: 'target == region.hills' }],
      }),
    mark: '"when": ‸"target == region.hills',
  },
  {
    code: 'condition.always',
    what: 'at least 0',
    change: (d) => put(d, 'rules.0', { when: 'indicator.consent >= 0' }),
    mark: '"when": ‸"indicator.consent >= 0',
  },
  {
    code: 'chance.range',
    what: 'always',
    change: (d) => effect(d, { change: 'indicator.consent', by: 1, chance: 100 }),
    mark: '"chance": ‸100',
  },
  {
    code: 'measure.impossible',
    what: 'too dear',
    change: (d) => put(d, 'measures.1', { spends: { funds: 6 } }),
    mark: '"funds": ‸6',
  },
  {
    code: 'measure.impossible',
    what: 'no mandate',
    change: (d) => {
      put(d, 'mandate.tasks.0', { authorised: false });
      put(d, 'measures.1', { tasks: ['support_police'] });
    },
    mark: '‸"support_police"\n',
  },
  {
    code: 'measure.impossible',
    what: 'never known',
    change: (d) => put(d, 'measures.1', { target: { kind: 'actor' }, known: 3 }),
    mark: '"known": ‸3',
  },
  {
    code: 'targets.many',
    what: 'forty actors',
    change: (d) => {
      const crowd = Array.from({ length: 38 }, (_, k) => ({ ...at(d, 'actors.1'), id: `crew_${k}` }));
      const busy = Array.from({ length: 40 }, () => ({ change: 'target.wealth', by: 1 }));
      list(d, 'actors').push(...crowd);
      put(d, 'measures', { length: 0 });
      for (let k = 0; k < 20; k++)
        list(d, 'measures').push({ use: 'patrol', id: `m${k}`, target: { kind: 'actor' }, start: busy, running: [] });
    },
    mark: '"measures": ‸[',
  },
  {
    code: 'choice.impossible',
    what: 'too dear',
    change: (d) => put(d, 'injects.0.choices.0', { spends: { funds: 9 } }),
    mark: '"funds": ‸9',
  },
  {
    code: 'measure.late',
    what: 'a lead of two turns in a scenario of two',
    change: (d) => put(d, 'measures.1', { lead: 2 }),
    mark: '"lead": ‸2',
  },
  {
    code: 'measure.beside',
    what: 'nothing held and nothing spent',
    change: (d) => put(d, 'measures.1', { holds: {}, spends: {}, beside: true }),
    mark: '"beside": ‸true',
  },
  {
    code: 'tag.none',
    what: 'a measure and a choice',
    change: (d) => {
      put(d, 'measures.1', { tags: undefined });
      put(d, 'injects.0.choices.0', { tags: [] });
    },
    mark: '‸{\n      "id": "audit"',
    suggests: 'The tags are listed in docs/reference.md.',
  },
  {
    code: 'weight.none',
    what: 'a weight of 0',
    change: (d) => put(d, 'injects.0.trigger', { weight: 0 }),
    mark: '"weight": ‸0',
  },
  {
    code: 'capacity.kind',
    what: 'spending units',
    change: (d) => put(d, 'measures.1', { spends: { police: 1 } }),
    mark: '"police": 1',
  },
  {
    code: 'route.apart',
    what: 'no border',
    change: (d) => {
      put(d, 'regions.0', { neighbours: [] });
      put(d, 'regions.1', { neighbours: [] });
      put(d, 'routes.0', { through: ['coast', 'hills'] });
    },
    mark: '"coast",\n        ‸"hills"',
  },
  {
    code: 'neighbours.oneway',
    what: 'one side',
    change: (d) => put(d, 'regions.0', { neighbours: [] }),
    mark: '‸"coast"\n      ],\n      "polygon"',
  },
  {
    code: 'neighbours.self',
    what: 'itself',
    change: (d) => put(d, 'regions.0', { neighbours: ['hills', 'coast'] }),
    mark: '"hills",\n        ‸"coast"',
  },
  {
    code: 'polygon.flat',
    what: 'a line',
    change: (d) =>
      put(d, 'regions.0', {
        polygon: [
          [0, 0],
          [10, 10],
          [20, 20],
        ],
      }),
    mark: '"polygon": ‸[\n        [\n          0,',
  },
  {
    code: 'polygon.crossing',
    what: 'a bow',
    change: (d) =>
      put(d, 'regions.0', {
        polygon: [
          [100, 300],
          [500, 300],
          [100, 600],
          [400, 550],
        ],
      }),
    mark: '‸[\n        [\n          100,\n          300\n        ],\n        [\n          500,\n          300\n        ],\n        [\n          100,\n          600',
  },
  {
    code: 'polygon.apart',
    what: 'a gap',
    change: (d) =>
      put(d, 'regions.1', {
        polygon: [
          [100, 0],
          [500, 0],
          [500, 50],
        ],
      }),
    mark: '"neighbours": [\n        ‸"hills"',
  },
  {
    code: 'polygon.flat',
    what: 'of an island',
    change: (d) =>
      put(d, 'regions.0', {
        islands: [
          [
            [600, 500],
            [620, 500],
            [640, 500],
          ],
        ],
      }),
    mark: '‸[\n          [\n            600,',
  },
  {
    code: 'polygon.flat',
    what: 'of a lake',
    change: (d) =>
      put(d, '', {
        terrain: [
          {
            kind: 'lake',
            points: [
              [600, 500],
              [640, 500],
            ],
          },
        ],
      }),
    mark: '"points": ‸[\n        [\n          600,',
  },
  {
    code: 'neighbours.oneway',
    what: 'over water',
    change: (d) => put(d, 'regions.0', { sea: ['hills'] }),
    mark: '"sea": [\n        ‸"hills"',
  },
  {
    code: 'neighbours.self',
    what: 'over water',
    change: (d) => put(d, 'regions.0', { sea: ['coast'] }),
    mark: '"sea": [\n        ‸"coast"',
  },
  {
    code: 'place.outside',
    what: 'at sea',
    change: (d) => put(d, '', { places: [{ name: 'Rock', kind: 'port', at: [900, 650] }] }),
    mark: '‸[\n        900,',
  },
  {
    code: 'anchor.outside',
    what: 'of an actor',
    change: (d) => put(d, 'actors.0', { at: [900, 650] }),
    mark: '"at": ‸[\n        900,',
  },
  {
    code: 'anchor.outside',
    what: 'of a name',
    change: (d) => put(d, 'regions.0', { label_at: [-50, 10] }),
    mark: '"label_at": ‸[\n        -50,',
  },
  {
    code: 'anchor.outside',
    what: 'of the mission',
    change: (d) => put(d, 'regions.1', { mission_at: [7, 690] }),
    mark: '"mission_at": ‸[\n        7,',
  },
  {
    code: 'tie.self',
    what: 'alone',
    change: (d) => put(d, '', { ties: [{ id: 't', a: 'crew', b: 'crew', kind: 'pays', text: 'x' }] }),
    mark: '"b": ‸"crew"',
  },
];
