// What is true and hidden: unknowns, their options, what would give them away, and how deep a dossier must be.

import { at, type Draft, effect, type IssueCase, list, put } from './issue-case.fixture.ts';

/** One unknown about the creek, of which something is done in one of two cases. */
function unknown(draft: Draft, fields: Record<string, unknown> = {}): void {
  put(draft, '', {
    unknowns: [
      {
        id: 'creek_of',
        about: 'route.creek',
        shown_at: 1,
        told: 'Whose it is.',
        options: [
          { id: 'boatmen', text: 'Theirs.', effects: [{ change: 'indicator.consent', by: 1 }] },
          { id: 'governor', text: 'His.' },
        ],
        ...fields,
      },
    ],
  });
}

const options = (...more: Record<string, unknown>[]) => ({
  options: [{ id: 'boatmen', text: 'Theirs.', effects: [{ change: 'indicator.consent', by: 1 }] }, ...more],
});

export const UNKNOWN_CASES: readonly IssueCase[] = [
  {
    code: 'unknown.set',
    what: 'an effect',
    change: (d) => {
      unknown(d);
      effect(d, { set: 'unknown.creek_of', to: 'governor' });
    },
    mark: '"set": ‸"unknown.creek_of"',
  },
  {
    code: 'unknown.set',
    what: 'that it is known',
    change: (d) => {
      unknown(d);
      effect(d, { set: 'unknown.creek_of.known', to: true });
    },
    mark: '"set": ‸"unknown.creek_of.known"',
  },
  {
    code: 'unknown.steps',
    what: 'an unknown that is told by steps',
    change: (d) => {
      unknown(d);
      effect(d, { learn: 'unknown.creek_of', by: 2 });
    },
    mark: '"by": ‸2',
  },
  {
    code: 'unknown.effect',
    what: 'later',
    change: (d) =>
      unknown(d, options({ id: 'x', text: 'x', effects: [{ change: 'indicator.consent', by: 2, after: 9 }] })),
    mark: '‸"after": 9',
  },
  {
    code: 'unknown.effect',
    what: 'a paper',
    change: (d) => unknown(d, options({ id: 'x', text: 'x', effects: [{ schedule: 'offer' }] })),
    mark: '‸"schedule": "offer"\n            }\n          ]\n        }\n      ]\n    }',
  },
  {
    code: 'unknown.same',
    what: 'two that nothing tells apart',
    change: (d) => unknown(d, options({ id: 'governor', text: 'His.' }, { id: 'nobody', text: 'Nobody’s.' })),
    mark: '"id": ‸"nobody"',
  },
  {
    code: 'unknown.shown',
    what: 'by what may be ordered',
    change: (d) => {
      unknown(d);
      put(d, 'measures.1', { when: "indicator.consent > 20 && unknown.creek_of == 'governor'" });
    },
    mark: '"when": ‸"indicator.consent > 20 && unknown',
  },
  {
    code: 'unknown.shown',
    what: 'by what may be chosen, where another is asked for',
    change: (d) => {
      unknown(d);
      const [first] = list(d, 'unknowns') as Record<string, unknown>[];
      list(d, 'unknowns').push({ ...first, id: 'other' });
      put(d, 'injects.0.choices.1', { requires: "unknown.other.known && unknown.creek_of == 'governor'" });
      put(d, 'injects.0.choices.0', { requires: "unknown.other.known && unknown.other == 'governor'" });
      const choices = list(d, 'injects.0.choices') as Record<string, unknown>[];
      choices.push({ ...choices[0], id: 'free', requires: undefined });
    },
    mark: '"requires": ‸"unknown.other.known && unknown.creek_of',
  },
  {
    code: 'unknown.shown',
    what: 'a choice that is hidden',
    change: (d) => {
      unknown(d);
      const choices = list(d, 'injects.0.choices') as Record<string, unknown>[];
      choices.push({ ...choices[0], id: 'third', requires: "unknown.creek_of == 'governor'", hidden: true });
    },
    mark: '"requires": ‸"unknown.creek_of == ',
  },
  {
    code: 'unknown.never_found',
    what: 'too deep',
    change: (d) => unknown(d, { shown_at: 3 }),
    mark: '"shown_at": ‸3',
  },
  {
    code: 'unknown.never_found',
    what: 'without dossiers',
    change: (d) => {
      unknown(d);
      put(d, '', { dossiers_per_turn: 0 });
    },
    mark: '"shown_at": ‸1',
  },
  {
    code: 'value.unread',
    what: 'an unknown',
    change: (d) => unknown(d, { options: ['a', 'b'].map((id) => ({ id, text: 'x' })) }),
    mark: '"id": ‸"creek_of"',
  },
  {
    code: 'reference.unknown',
    what: 'what an unknown is about',
    change: (d) => unknown(d, { about: 'route.creak' }),
    mark: '"about": ‸"route.creak"',
    suggests: 'route.creek',
  },
  {
    code: 'reference.unknown',
    what: 'an unknown that is told',
    change: (d) => {
      unknown(d);
      effect(d, { learn: 'unknown.creek_off' });
    },
    mark: '"learn": ‸"unknown.creek_off"',
    suggests: 'unknown.creek_of',
  },
  {
    code: 'state.unknown',
    what: 'an option',
    change: (d) => {
      unknown(d);
      put(d, 'rules.0', { when: "unknown.creek_of == 'govenor'" });
    },
    mark: "unknown.creek_of == ‸'govenor'",
    suggests: 'governor',
  },
  {
    code: 'id.duplicate',
    what: 'an option',
    change: (d) => unknown(d, options({ id: 'boatmen', text: 'x', effects: [{ learn: 'route.creek' }] })),
    mark: '"id": ‸"boatmen",\n          "text": "x"',
  },
  {
    code: 'id.reserved',
    what: 'unknown, where there are some',
    change: (d) => {
      unknown(d);
      at(d, 'parameters')['unknown'] = 3;
    },
    mark: '‸"unknown": 3',
  },
  {
    code: 'list.length',
    what: 'one option',
    change: (d) => unknown(d, options()),
    mark: '"options": ‸[',
  },
  {
    code: 'number.range',
    what: 'a weight',
    change: (d) => unknown(d, options({ id: 'x', text: 'x', weight: 0 })),
    mark: '"weight": ‸0',
  },
  {
    code: 'measure.depth',
    what: 'without blind effects',
    change: (d) => put(d, 'measures.1', { informed_at: 2 }),
    mark: '‸"informed_at"',
  },
  {
    code: 'capacity.kind',
    what: 'of dossiers',
    change: (d) => put(d, '', { dossier_holds: { funds: 1 } }),
    mark: '‸"funds": 1\n  }',
  },
  {
    code: 'reference.unknown',
    what: 'capacity of dossiers',
    change: (d) => put(d, '', { dossier_holds: { polise: 1 } }),
    mark: '‸"polise"',
    suggests: 'police',
  },
  {
    code: 'condition.never',
    what: 'in a file',
    change: (d) => put(d, 'routes.0', { dossier: [{ at: 1, when: 'indicator.consent > 100', text: 'x' }] }),
    mark: '"when": ‸"indicator.consent > 100',
  },
];
