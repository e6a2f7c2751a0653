// Templates, their parameters, and measures of the library.

import { at, type IssueCase, list, put } from './issue-case.fixture.ts';

export const LIBRARY_CASES: readonly IssueCase[] = [
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
