// Names, references, and expressions.

import { at, effect, type IssueCase, list, put } from './issue-case.fixture.ts';

export const NAMES_CASES: readonly IssueCase[] = [
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
    code: 'name.unknown',
    what: 'in the chance of a move',
    change: (d) =>
      put(d, 'actors.0', { transitions: [{ from: 'armed', to: 'quiet', when: 'turn > 1', chance: 'self.aganda' }] }),
    mark: '"‸self.aganda',
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
    code: 'set.kind',
    what: 'an actor that is not there',
    change: (d) => effect(d, { set: 'route.road.control', to: 'crw' }),
    mark: '"to": ‸"crw"',
    suggests: 'crew',
  },
  {
    code: 'set.kind',
    what: 'a home that is no region',
    change: (d) => effect(d, { set: 'actor.crew.region', to: 'actor.guard' }),
    mark: '"to": ‸"actor.guard"',
  },
  {
    code: 'path.kind',
    what: 'changing who controls a route',
    change: (d) => effect(d, { change: 'route.road.control', by: 1 }),
    mark: '‸"route.road.control"',
  },
  {
    code: 'name.unknown',
    what: 'the strength of a tie that declares none',
    change: (d) =>
      put(d, '', {
        ties: [{ id: 'pays', a: 'guard', b: 'crew', kind: 'pays', text: 'Money.' }],
        rules: [{ ...at(d, 'rules.0'), when: 'tie.pays.strength > 3' }],
      }),
    mark: '‸tie.pays.strength',
  },
  {
    code: 'state.unknown',
    what: 'of who controls a route',
    change: (d) => put(d, 'rules.0', { when: "route.road.control == 'crw'" }),
    mark: "== ‸'crw'",
    suggests: 'crew',
  },
  {
    code: 'expression.type',
    what: 'a home compared with an actor',
    change: (d) => put(d, 'rules.0', { when: 'actor.crew.region == actor.guard' }),
    mark: '== ‸actor.guard',
  },
  {
    code: 'path.readonly',
    what: 'a flow',
    change: (d) => effect(d, { change: 'route.road.flow', by: 1 }),
    mark: '‸"route.road.flow"',
  },
  {
    code: 'path.readonly',
    what: 'a mean of no regions',
    change: (d) => {
      for (const region of list(d, 'regions')) Object.assign(region as object, { side: 'neighbour' });
      effect(d, { change: 'national.trust', by: 1 });
    },
    mark: '‸"national.trust"',
  },
  {
    code: 'path.mean',
    what: 'of all host regions',
    change: (d) => effect(d, { set: 'national.trust', to: 50 }),
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
    code: 'effect.running',
    what: 'it would wear off',
    change: (d) => put(d, 'measures.1', { running: [{ change: 'indicator.consent', by: 1, lasts: 1 }] }),
    mark: '"lasts": 1\n        }\n      ]\n    }',
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
    what: 'a thing for a condition',
    change: (d) => put(d, 'rules.0', { when: 'turn > 1 && region.coast' }),
    mark: '&& ‸region.coast"',
    suggests: '“region.coast” has: ',
  },
  {
    code: 'expression.type',
    what: 'things of two kinds',
    change: (d) => list(d, 'measures').push({ use: 'patrol', id: 'p', when: 'target != actor.crew' }),
    mark: '!= ‸actor.crew',
  },
  {
    code: 'name.unknown',
    what: 'a thing that is not there',
    change: (d) => list(d, 'measures').push({ use: 'patrol', id: 'p', when: 'target != region.cost' }),
    mark: '!= ‸region.cost',
    suggests: 'region.coast',
  },
  {
    code: 'name.unknown',
    what: 'a thing without its kind',
    change: (d) => list(d, 'measures').push({ use: 'patrol', id: 'p', when: 'target != coast' }),
    mark: '!= ‸coast',
    suggests: 'region.coast',
  },
  {
    code: 'effect.running',
    what: 'a condition that asks for more than the target',
    change: (d) =>
      list(d, 'measures').push({
        use: 'patrol',
        id: 'p',
        running: [{ change: 'target.trust', by: 1, when: 'target == region.coast && turn > 1' }],
      }),
    mark: '‸"when": "target == region.coast && turn',
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
  {
    code: 'tag.unknown',
    what: 'misspelt, of a choice',
    change: (d) => put(d, 'injects.0.choices.0', { tags: ['acommodate'] }),
    mark: '‸"acommodate"',
    suggests: 'accommodate',
  },
  {
    code: 'tag.unknown',
    what: 'invented, of a measure',
    change: (d) => put(d, 'measures.1', { tags: ['paperwork'] }),
    mark: '‸"paperwork"',
  },
];
