// What keeps a scenario from being played well.

import { at, type Draft, type IssueCase, list, put } from './issue-case.fixture.ts';

/** A third choice for the first paper. */
function third(draft: Draft, fields: Record<string, unknown>): void {
  list(draft, 'injects.0.choices').push({ ...at(draft, 'injects.0.choices.1'), id: 'third', ...fields });
}

const LONGER = { turns: 4, turn_names: undefined };
const breaks = (...turns: readonly number[]) => ({ breaks: turns.map((after) => ({ after, text: 'Home.' })) });

export const PLAY_CASES: readonly IssueCase[] = [
  {
    code: 'provenance.unknown',
    what: 'not in the reference',
    change: (d) => list(d, 'endings.0.provenance').push('D15'),
    mark: '‸"D15"',
    suggests: 'The end of docs/reference.md lists the IDs.',
  },
  {
    code: 'provenance.unknown',
    what: 'not listed',
    change: (d) => put(d, '', { sources: [list(d, 'sources')[0]] }),
    mark: '"D3",\n        ‸"sipri"',
  },
  {
    code: 'source.unused',
    what: 'never cited',
    change: (d) => list(d, 'sources').push({ id: 'unu', citation: 'x' }),
    mark: '‸"unu"',
  },
  {
    code: 'source.differs',
    what: 'another work under an id of the library',
    change: (d) => put(d, 'sources.0', { citation: 'W. Hansen, a novel, 1931.' }),
    mark: '‸"W. Hansen, a novel, 1931."',
  },
  {
    code: 'advice.missing',
    what: 'one role',
    change: (d) => put(d, 'injects.1.advice', { police_commissioner: undefined }),
    mark: '‸"advice": {\n        "head_of_mission": "A quiet',
  },
  {
    code: 'choice.locked',
    what: 'all need funds',
    change: (d) => {
      for (const k of [0, 1]) put(d, `injects.0.choices.${k}`, { spends: { funds: 1 } });
    },
    mark: '‸"choices": [\n        {\n          "id": "pay"',
  },
  {
    code: 'choice.lasts',
    what: 'nothing is held',
    change: (d) => put(d, 'injects.0.choices.0', { lasts: 2 }),
    mark: '"lasts": 2',
  },
  {
    code: 'choice.hidden',
    what: 'no condition',
    change: (d) => {
      third(d, {});
      put(d, 'injects.0.choices.2', { hidden: true });
    },
    mark: '‸"hidden": true',
  },
  {
    code: 'choice.needs',
    what: 'hidden',
    change: (d) => third(d, { requires: 'capacity.police >= 2', needs: 'Two units', hidden: true }),
    mark: '‸"needs": "Two units"',
  },
  {
    code: 'choice.single',
    what: 'one of two is hidden',
    change: (d) => put(d, 'injects.0.choices.0', { requires: 'capacity.police >= 2', hidden: true }),
    mark: '‸"choices": [\n        {\n          "id": "pay"',
  },
  {
    code: 'choice.locked',
    what: 'both are hidden',
    change: (d) => {
      for (const k of [0, 1])
        put(d, `injects.0.choices.${k}`, { requires: `capacity.police >= ${k + 2}`, hidden: true });
    },
    mark: '‸"choices": [\n        {\n          "id": "pay"',
  },
  {
    code: 'must.place',
    what: 'two in one turn',
    change: (d) => {
      put(d, 'injects.0', { trigger: { must: 2 } });
      put(d, 'injects.1', { trigger: { when: 'capacity.police > 2', must: 2 } });
    },
    mark: '"when": "capacity.police > 2",\n        ‸"must": 2',
  },
  {
    code: 'must.late',
    what: 'turn 3 of 2',
    change: (d) => put(d, 'injects.0', { trigger: { must: 3 } }),
    mark: '‸"must": 3',
  },
  ...(['turn', 'from', 'until', 'weight'] as const).map(
    (field): IssueCase => ({
      code: 'must.drawn',
      what: `with ${field}`,
      change: (d) => put(d, 'injects.0', { trigger: { must: 1, [field]: 1 } }),
      mark: `‸"${field}": 1\n      },\n      "advice"`,
    }),
  ),
  {
    code: 'choice.locked',
    what: 'one holds people, one needs funds',
    change: (d) => {
      put(d, 'injects.0.choices.0', { holds: { police: 1 } });
      put(d, 'injects.0.choices.1', { spends: { funds: 1 } });
    },
    mark: '‸"choices": [\n        {\n          "id": "pay"',
  },
  {
    code: 'trigger.never',
    what: 'turn 9 of 2',
    change: (d) => put(d, 'injects.0.trigger', { turn: 9 }),
    mark: '‸"trigger": {',
  },
  {
    code: 'inject.unbrought',
    what: 'nobody schedules it',
    change: (d) => put(d, 'injects.0.choices.0', { effects: [{ change: 'indicator.consent', by: 1 }] }),
    mark: '"id": ‸"offer"',
  },
  {
    code: 'ending.catchall',
    what: 'a condition on the last',
    change: (d) => put(d, 'endings.1', { when: 'indicator.consent > 50' }),
    mark: '"when": "indicator.consent > 50"',
  },
  { code: 'ending.early', what: 'at once', change: (d) => put(d, 'endings.1', { early: true }), mark: '"early": true' },
  {
    code: 'ending.unreachable',
    what: 'behind the catch-all',
    change: (d) => list(d, 'endings').reverse(),
    mark: '"id": ‸"settled"',
  },
  {
    code: 'parameter.unused',
    what: 'strong',
    change: (d) => put(d, 'parameters', { strong: 14 }),
    mark: '"strong": 14',
  },
  {
    code: 'value.unread',
    what: 'a flag',
    change: (d) => put(d, '', { flags: [{ id: 'odd', text: 'x' }] }),
    mark: '‸"odd"',
  },
  { code: 'minutes.far', what: 'two hours', change: (d) => put(d, '', { minutes: 120 }), mark: '‸120' },
  {
    code: 'levels.length',
    what: 'one too few',
    change: (d) => list(d, 'objectives.0.levels').pop(),
    mark: '"levels": [\n        "Lost"',
  },
  {
    code: 'bands.length',
    what: 'three',
    change: (d) => put(d, 'indicators.0', { bands: ['a', 'b', 'c'] }),
    mark: '"bands"',
  },
  {
    code: 'start.missing',
    what: 'no trust',
    change: (d) => put(d, 'regions.1.start', { trust: undefined }),
    mark: '"start": {\n        "security": 45,\n        "pressure"',
  },
  {
    code: 'turns.length',
    what: 'places for three turns',
    change: (d) => put(d, '', { injects_per_turn: [1, 2, 1] }),
    mark: '"injects_per_turn"',
  },
  {
    code: 'must.place',
    what: 'two in a turn with one place, after one with two',
    change: (d) => {
      put(d, '', { injects_per_turn: [2, 1] });
      put(d, 'injects.0', { trigger: { must: 2 } });
      put(d, 'injects.1', { trigger: { when: 'capacity.police > 2', must: 2 } });
    },
    mark: '"when": "capacity.police > 2",\n        ‸"must": 2',
  },
  {
    code: 'turns.length',
    what: 'three names',
    change: (d) => list(d, 'turn_names').push('Harvest'),
    mark: '"turn_names"',
  },
  {
    code: 'turns.length',
    what: 'rain after the last turn',
    change: (d) => put(d, '', { rainy_turns: [1, 7] }),
    mark: '"rainy_turns": [\n    1,\n    ‸7',
  },
  {
    code: 'break.late',
    what: 'the last turn',
    change: (d) => put(d, '', breaks(2)),
    mark: '"after": ‸2',
  },
  {
    code: 'break.late',
    what: 'the second of two',
    change: (d) => put(d, '', breaks(1, 7)),
    mark: '"after": ‸7',
  },
  {
    code: 'break.order',
    what: 'one turn twice',
    change: (d) => put(d, '', { ...LONGER, ...breaks(3, 3) }),
    mark: '"after": 3,\n      "text": "Home."\n    },\n    {\n      "after": ‸3',
  },
  {
    code: 'break.order',
    what: 'backwards',
    change: (d) => put(d, '', { ...LONGER, ...breaks(3, 2) }),
    mark: '"after": ‸2',
  },
  {
    code: 'words.paper',
    what: 'too short',
    change: (d) => put(d, 'injects.0.paper', { text: 'They want money.' }),
    mark: '‸"They want money."',
  },
];
