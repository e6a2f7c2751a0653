// One way to go wrong for every kind of issue: what is changed in the small scenario, and the words in its text at which
// the issue has to point. A test holds that no kind of issue is missing here.

import type { IssueCode } from './issue/issue-messages.ts';

/** A scenario as text-to-be: any part of it may be made wrong. */
export type Draft = Record<string, unknown>;

export interface IssueCase {
  readonly code: IssueCode;
  readonly what: string;
  /** changes the scenario before it becomes text */
  readonly change?: (draft: Draft) => void;
  /** changes the text */
  readonly text?: (text: string) => string;
  /** stands once in the text; the issue points at its first character, or at the place of ‸ in it */
  readonly mark: string;
  readonly suggests?: string;
}

type Part = Record<string, unknown>;

export const at = (draft: Draft, path: string): Part =>
  path.split('.').reduce<Part>((part, key) => (key === '' ? part : (part[key] as Part)), draft);
const put = (draft: Draft, path: string, fields: Part): void => {
  Object.assign(at(draft, path), fields);
};
const list = (draft: Draft, path: string): unknown[] => at(draft, path) as unknown as unknown[];
const effect = (draft: Draft, fields: Part): void => {
  list(draft, 'injects.0.choices.1.effects')[0] = fields;
};
const replace = (from: string, to: string) => (text: string) => text.replace(from, () => to);

const shape: readonly IssueCase[] = [
  { code: 'file.empty', what: 'nothing', text: () => '  ', mark: '‸  ' },
  { code: 'file.size', what: '16 MB', text: () => `{"id": "${'x'.repeat(17_000_000)}"}`, mark: '‸{"id": "xx' },
  { code: 'file.depth', what: 'deep', text: () => `{"a":${'['.repeat(31)}‸[${']'.repeat(32)}}`, mark: '' },
  { code: 'file.values', what: 'many', text: () => `[${'0,'.repeat(36_499)}0‸${',0'.repeat(29_501)}]`, mark: '' },
  {
    code: 'json.syntax',
    what: 'a comma is missing',
    text: replace('"id": "mini",', '"id": "mini"'),
    mark: '"title": "Timber',
  },
  { code: 'json.comment', what: 'a comment', text: replace('"id": "mini",', '"id": "mini", // ours'), mark: '// ours' },
  {
    code: 'json.comma',
    what: 'a comma too many',
    text: replace('"slight": 4,', '"slight": 4, "clear": 8, },'),
    mark: '"clear": 8‸, }',
  },
  {
    code: 'json.duplicate',
    what: 'a key twice',
    text: replace('"id": "mini",', '"id": "other", "id": "mini",'),
    mark: '"id": "mini"',
  },
  {
    code: 'json.key',
    what: '__proto__',
    text: replace('"id": "mini",', '"id": "mini", "__proto__": {},'),
    mark: '"__proto__"',
  },
  {
    code: 'issues.more',
    what: 'hundreds',
    change: (d) => put(d, '', Object.fromEntries(Array.from({ length: 600 }, (_, k) => [`x${k}`, 0]))),
    mark: '‸{\n  "schema"',
  },
  {
    code: 'warnings.more',
    what: 'hundreds',
    change: (d) =>
      put(d, '', {
        flags: Array.from({ length: 200 }, (_, k) => ({ id: `f${k}`, text: 'x' })),
        sources: [...list(d, 'sources'), ...Array.from({ length: 50 }, (_, k) => ({ id: `s${k}`, citation: 'x' }))],
        parameters: { slight: 4, clear: 8, ...Object.fromEntries(Array.from({ length: 300 }, (_, k) => [`p${k}`, 1])) },
      }),
    mark: '‸{\n  "schema"',
  },
  {
    code: 'field.missing',
    what: 'no summary',
    change: (d) => put(d, '', { summary: undefined }),
    mark: '‸{\n  "schema"',
  },
  {
    code: 'field.unknown',
    what: 'a slip',
    change: (d) => put(d, 'indicators.0', { shwon: 'exact' }),
    mark: '"shwon"',
    suggests: 'shown',
  },
  {
    code: 'type.wrong',
    what: 'text for a number',
    change: (d) => put(d, '', { turns: 'two' }),
    mark: '"turns": ‸"two"',
  },
  { code: 'number.range', what: 'above 100', change: (d) => put(d, 'indicators.0', { start: 195 }), mark: '‸195' },
  { code: 'text.length', what: 'empty', change: (d) => put(d, '', { title: '' }), mark: '"title": ‸""' },
  {
    code: 'text.invisible',
    what: 'a title of zero-width spaces',
    change: (d) => put(d, '', { title: '\u200b\u200b' }),
    mark: '"title": ‸"\u200b',
  },
  {
    code: 'text.invisible',
    what: 'a paper that only turns its direction',
    change: (d) => put(d, 'injects.0.paper', { from: ' \u202e\u2066\u00ad\u{e0061}' }),
    mark: '"from": ‸" \u202e',
  },
  {
    code: 'list.length',
    what: 'one choice',
    change: (d) => list(d, 'injects.1.choices').splice(1),
    mark: '"choices": ‸[\n        {\n          "id": "accept"',
  },
  {
    code: 'id.form',
    what: 'capital letter',
    change: (d) => put(d, '', { flags: [{ id: 'Audit', text: 'x' }] }),
    mark: '‸"Audit"',
    suggests: 'audit',
  },
  {
    code: 'id.reserved',
    what: 'a word of CEL',
    change: (d) => put(d, '', { flags: [{ id: 'while', text: 'x' }] }),
    mark: '‸"while"',
  },
  {
    code: 'id.reserved',
    what: 'a parameter called turn',
    change: (d) => put(d, 'parameters', { turn: 1 }),
    mark: '"turn": 1\n  }',
  },
  {
    code: 'value.unknown',
    what: 'a form of paper',
    change: (d) => put(d, 'briefing.0', { form: 'cabel' }),
    mark: '‸"cabel"',
    suggests: 'cable',
  },
  { code: 'value.form', what: 'an area', change: (d) => put(d, 'measures.1', { area: 'M15' }), mark: '‸"M15"' },
  { code: 'schema.version', what: 'of the future', change: (d) => put(d, '', { schema: 2 }), mark: '"schema": ‸2' },
  {
    code: 'effect.verb',
    what: 'no verb',
    change: (d) => effect(d, { chnage: 'indicator.consent', by: 1 }),
    mark: '‸{\n              "chnage"',
    suggests: 'change',
  },
  {
    code: 'effect.mixed',
    what: 'two verbs',
    change: (d) => effect(d, { change: 'indicator.consent', by: 1, move: 'actor.crew', to: 'quiet' }),
    mark: '‸{\n              "change": "indicator.consent",\n              "by": 1,',
  },
];

const library: readonly IssueCase[] = [
  {
    code: 'template.unknown',
    what: 'misspelt',
    change: (d) => put(d, 'actors.0', { template: 'armed_gruop' }),
    mark: '‸"armed_gruop"',
    suggests: 'armed_group',
  },
  {
    code: 'template.none',
    what: 'with and no template',
    change: (d) => put(d, 'actors.0', { template: undefined, states: [{ id: 'quiet', name: 'Q' }] }),
    mark: '"with": {\n        "home": "coast"',
  },
  {
    code: 'measure.library',
    what: 'misspelt',
    change: (d) => put(d, 'measures.0', { use: 'patrols' }),
    mark: '‸"patrols"',
    suggests: 'patrol',
  },
  {
    code: 'template.unknown',
    what: 'invented',
    change: (d) => put(d, 'actors.0', { template: 'smugglers' }),
    mark: '‸"smugglers"',
    suggests: 'The library has: armed_group',
  },
  {
    code: 'measure.library',
    what: 'invented',
    change: (d) => put(d, 'measures.0', { use: 'helicopters' }),
    mark: '‸"helicopters"',
    suggests: 'The library has: ',
  },
  {
    code: 'param.missing',
    what: 'no home',
    change: (d) => put(d, 'actors.0.with', { home: undefined }),
    mark: '"with": {\n        "takes": "road"',
  },
  {
    code: 'param.unknown',
    what: 'too many',
    change: (d) => put(d, 'actors.0.with', { rises: 3 }),
    mark: '"rises"',
    suggests: 'rise',
  },
  {
    code: 'param.kind',
    what: 'no such route',
    change: (d) => put(d, 'actors.0.with', { takes: 'raod' }),
    mark: '‸"raod"',
    suggests: 'road',
  },
  {
    code: 'value.start',
    what: 'not a number',
    change: (d) => put(d, 'actors.0', { values: { strength: 'many' } }),
    mark: '‸"many"',
  },
  {
    code: 'start.range',
    what: 'a parameter of the template below zero',
    change: (d) => put(d, 'actors.0.with', { agenda: -5 }),
    mark: '‸-5',
  },
  {
    code: 'start.range',
    what: 'a parameter of the template above what the value can be',
    change: (d) => put(d, 'actors.0.with', { agenda: 157 }),
    mark: '‸157',
  },
  {
    code: 'start.range',
    what: 'a parameter of the scenario below zero',
    change: (d) => {
      put(d, 'parameters', { debt: -5 });
      put(d, 'actors.0', { values: { wealth: 'debt' } });
    },
    mark: '"wealth": ‸"debt"',
  },
  {
    code: 'start.range',
    what: 'a number above its own maximum',
    change: (d) => put(d, 'actors.0', { values: { agenda: { start: 123, max: 100 } } }),
    mark: '"start": ‸123',
  },
  {
    code: 'number.range',
    what: 'a parameter of the template that no number can be',
    change: (d) => put(d, 'actors.0.with', { rise: -1_000_000_001 }),
    mark: '‸-1000000001',
  },
  {
    code: 'number.range',
    what: 'a parameter that an effect sets a value to',
    change: (d) => {
      put(d, 'actors.0.with', { rise: -77 });
      const effects = [{ set: 'self.agenda', to: 'param.rise' }];
      put(d, 'actors.0', { rules: [{ id: 'r', title: 't', effects, provenance: ['design'] }] });
    },
    mark: '‸-77',
  },
  {
    code: 'growth.facts',
    what: 'two thousand changes in each of forty turns',
    change: (d) => {
      const effects = Array.from({ length: 40 }, () => ({ change: 'indicator.consent', by: 1 }));
      const rules = Array.from({ length: 60 }, (_, k) => ({
        id: `r${k}`,
        title: 't',
        effects,
        provenance: ['design'],
      }));
      put(d, '', { turns: 40, turn_names: undefined, rules });
    },
    mark: '‸{\n      "id": "r46"',
  },
  {
    code: 'growth.names',
    what: 'three hundred values of its own for each of thirty actors',
    change: (d) => {
      for (let k = 0; k < 30; k++) {
        const values = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`v${k}_${n}`, 1]));
        list(d, 'actors').push({ ...at(d, 'actors.1'), id: `many_${k}`, values });
      }
    },
    mark: '‸"values": {\n        "v26_0"',
  },
  {
    code: 'list.joined',
    what: 'twenty states beside those of the template',
    change: (d) => {
      const states = Array.from({ length: 19 }, (_, k) => ({ id: `s${k}`, name: 'Somewhere' }));
      put(d, 'actors.0', { states });
    },
    mark: '"states": [\n        {\n          "id": "s0"',
  },
];

const names: readonly IssueCase[] = [
  {
    code: 'id.duplicate',
    what: 'two regions',
    change: (d) => put(d, 'regions.1', { id: 'coast' }),
    mark: '"id": ‸"coast",\n      "name": "The Sorrel',
  },
  {
    code: 'name.unknown',
    what: 'in a condition',
    change: (d) => put(d, 'rules.0', { when: 'region.cost.trust < 50' }),
    mark: '"‸region.cost.trust',
    suggests: 'region.coast.trust',
  },
  {
    code: 'name.unknown',
    what: 'behind an escape',
    change: (d) => put(d, 'rules.0', { when: 'actor.crew.state == "quiet" && indicator.consnt > 3' }),
    mark: '‸indicator.consnt',
    suggests: 'indicator.consent',
  },
  {
    code: 'name.unknown',
    what: 'behind self',
    change: (d) =>
      put(d, 'actors.0', {
        rules: [
          {
            id: 'r',
            title: 't',
            when: 'self.wealth > 2 && self.aganda > 3',
            effects: [{ change: 'self.agenda', by: 1 }],
            provenance: ['design'],
          },
        ],
      }),
    mark: '‸self.aganda',
  },
  {
    code: 'name.unknown',
    what: 'in an effect',
    change: (d) => effect(d, { change: 'indicator.consnt', by: 1 }),
    mark: '‸"indicator.consnt"',
    suggests: 'indicator.consent',
  },
  {
    code: 'reference.unknown',
    what: 'a region',
    change: (d) => put(d, 'actors.0', { region: 'coats' }),
    mark: '‸"coats"',
    suggests: 'coast',
  },
  {
    code: 'reference.unknown',
    what: 'a role',
    change: (d) => put(d, 'injects.0.advice', { police_comissioner: 'x' }),
    mark: '"police_comissioner"',
    suggests: 'police_commissioner',
  },
  {
    code: 'reference.unknown',
    what: 'a value to name',
    change: (d) => put(d, 'actors.0', { value_names: { welth: 'money' } }),
    mark: '"welth"',
    suggests: 'wealth',
  },
  {
    code: 'reference.unknown',
    what: 'an inject',
    change: (d) => effect(d, { schedule: 'ofer' }),
    mark: '"schedule": ‸"ofer"',
  },
  {
    code: 'reference.unknown',
    what: 'an actor to move',
    change: (d) => effect(d, { move: 'actor.crw', to: 'quiet' }),
    mark: '‸"actor.crw"',
  },
  {
    code: 'reference.unknown',
    what: 'a route to learn of',
    change: (d) => effect(d, { learn: 'route.crek' }),
    mark: '‸"route.crek"',
    suggests: 'route.creek',
  },
  {
    code: 'state.unknown',
    what: 'in a comparison',
    change: (d) => put(d, 'endings.0', { when: 'actor.crew.state == "quite"' }),
    mark: '== ‸\\"quite',
    suggests: 'quiet',
  },
  {
    code: 'state.unknown',
    what: 'in a move',
    change: (d) => effect(d, { move: 'actor.crew', to: 'quite' }),
    mark: '‸"quite"',
    suggests: 'quiet',
  },
  {
    code: 'state.unknown',
    what: 'of a chart that has none',
    change: (d) => {
      list(d, 'actors').push({ ...at(d, 'actors.1'), id: 'bare', template: undefined, with: undefined });
      put(d, 'endings.0', { when: 'actor.bare.state == "anywhere"' });
    },
    mark: '== ‸\\"anywhere',
  },
  {
    code: 'state.unknown',
    what: 'at the beginning',
    change: (d) => put(d, 'actors.0', { begins: 'armd' }),
    mark: '‸"armd"',
    suggests: 'armed',
  },
  {
    code: 'path.readonly',
    what: 'a flow',
    change: (d) => effect(d, { change: 'route.road.flow', by: 1 }),
    mark: '‸"route.road.flow"',
  },
  {
    code: 'path.readonly',
    what: 'a mean',
    change: (d) => effect(d, { change: 'national.trust', by: 1 }),
    mark: '‸"national.trust"',
  },
  {
    code: 'path.kind',
    what: 'changing a task',
    change: (d) => effect(d, { change: 'task.support_police', by: 1 }),
    mark: '‸"task.support_police"',
  },
  {
    code: 'set.kind',
    what: 'a number for a task',
    change: (d) => effect(d, { set: 'task.support_police', to: 3 }),
    mark: '"to": ‸3',
  },
  {
    code: 'set.kind',
    what: 'an unknown posture',
    change: (d) => effect(d, { set: 'mandate.posture', to: 'observng' }),
    mark: '‸"observng"',
    suggests: 'observing',
  },
  {
    code: 'effect.running',
    what: 'a delay',
    change: (d) => put(d, 'measures.1', { running: [{ change: 'indicator.consent', by: 1, after: 1 }] }),
    mark: '"after": 1\n        }\n      ]\n    }',
  },
  {
    code: 'effect.late',
    what: 'after the end',
    change: (d) => effect(d, { change: 'indicator.consent', by: 1, after: 5 }),
    mark: '"after": ‸5',
  },
  {
    code: 'expression.syntax',
    what: 'half a condition',
    change: (d) => put(d, 'rules.0', { when: 'turn > (1' }),
    mark: 'turn > (1‸"',
  },
  ...(
    [
      ['turn > 1 and turn < 3', '‸and turn < 3', '&& for and'],
      ['not turn > 1', 'not ‸turn > 1', '! for not'],
      ["actor.crew.state = 'quiet'", "‸= 'quiet'", 'write =='],
      ['turn is 1', '‸is 1', 'write =='],
      ['turn => 1', '‸=> 1', '>='],
      ['turn <> 1', 'turn <‸> 1', '!='],
      ['actor.crew.state == ‘quiet’', '== ‸‘quiet', "'armed'"],
    ] as const
  ).map(
    ([when, mark, suggests]): IssueCase => ({
      code: 'expression.syntax',
      what: `words: ${when}`,
      change: (d) => put(d, 'rules.0', { when }),
      mark,
      suggests,
    }),
  ),
  {
    code: 'expression.syntax',
    what: 'a per cent sign',
    change: (d) => effect(d, { change: 'indicator.consent', by: 1, chance: '60%' }),
    mark: '"chance": "60%‸"',
    suggests: 'Write the number alone: 60.',
  },
  {
    code: 'expression.type',
    what: 'a chain of comparisons',
    change: (d) => put(d, 'rules.0', { when: '1 <= turn < 3 && turn > 0' }),
    mark: '‸1 <= turn < 3',
    suggests: 'Write 1 <= turn && turn < 3.',
  },
  {
    code: 'name.unknown',
    what: 'a state without quotation marks',
    change: (d) => put(d, 'rules.0', { when: 'actor.crew.state == quiet' }),
    mark: '== ‸quiet"',
    suggests: "If it is a state, write 'quiet'.",
  },
  {
    code: 'name.unknown',
    what: 'the kind left out',
    change: (d) => put(d, 'rules.0', { when: 'coast.trust < 50' }),
    mark: '"‸coast.trust < 50',
    suggests: 'region.coast.trust',
  },
  {
    code: 'name.unknown',
    what: 'the kind left out, in an effect',
    change: (d) => effect(d, { change: 'consent', by: 1 }),
    mark: '"change": ‸"consent"',
    suggests: 'indicator.consent',
  },
  {
    code: 'name.unknown',
    what: 'a choice without its inject',
    change: (d) => put(d, 'rules.0', { when: 'choice.pay.taken == 1' }),
    mark: '‸choice.pay.taken',
    suggests: 'choice.cable.pay.taken',
  },
  {
    code: 'name.unknown',
    what: 'a value that the thing does not have',
    change: (d) => put(d, 'rules.0', { when: 'region.coast.happiness < 50' }),
    mark: '‸region.coast.happiness',
    suggests: '“region.coast” has: ',
  },
  {
    code: 'expression.type',
    what: 'a number for a condition',
    change: (d) => put(d, 'rules.0', { when: 'turn + 1' }),
    mark: '"when": "‸turn + 1',
  },
  {
    code: 'expression.operator',
    what: 'a function',
    change: (d) => put(d, 'rules.0', { when: 'turn > size("x")' }),
    mark: '‸size(',
  },
  {
    code: 'expression.number',
    what: 'a fraction',
    change: (d) => put(d, 'rules.0', { when: 'turn > 1.5' }),
    mark: '‸1.5',
  },
];

const sense: readonly IssueCase[] = [
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
    code: 'place.outside',
    what: 'at sea',
    change: (d) => put(d, '', { places: [{ name: 'Rock', kind: 'port', at: [900, 650] }] }),
    mark: '‸[\n        900,',
  },
  {
    code: 'tie.self',
    what: 'alone',
    change: (d) => put(d, '', { ties: [{ id: 't', a: 'crew', b: 'crew', kind: 'pays', text: 'x' }] }),
    mark: '"b": ‸"crew"',
  },
];

const playable: readonly IssueCase[] = [
  {
    code: 'provenance.unknown',
    what: 'not in the reference',
    change: (d) => list(d, 'endings.0.provenance').push('D15'),
    mark: '‸"D15"',
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
    what: 'three names',
    change: (d) => list(d, 'turn_names').push('Harvest'),
    mark: '"turn_names"',
  },
  {
    code: 'words.paper',
    what: 'too short',
    change: (d) => put(d, 'injects.0.paper', { text: 'They want money.' }),
    mark: '‸"They want money."',
  },
];

/** Codes that other tests cover, since they cannot come from a scenario in a file. */
export const ELSEWHERE: readonly IssueCode[] = ['template.open', 'param.unused', 'growth.library'];

export const ISSUE_CASES: readonly IssueCase[] = [...shape, ...library, ...names, ...sense, ...playable];
