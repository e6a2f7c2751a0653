// A scenario of any number of injects, always the same for the same number: a small country with everything the language
// has, and injects of the length and with the conditions that authors write (about 2 kB each).
import * as blank from './blank-scenario.mjs';
import { stream } from './dice.mjs';
import { deed, sentences } from './generate-prose.mjs';

/**
 * @typedef {import('./generate-prose.mjs').Pick} Pick
 * @typedef {import('../src/core/scenario/language/schema.ts').AuthoredActor} Actor
 * @typedef {import('../src/core/scenario/language/schema.ts').AuthoredScenario} Scenario
 * @typedef {import('../src/core/scenario/language/schema.ts').Choice} Choice
 * @typedef {import('../src/core/scenario/language/schema.ts').Effect} Effect
 * @typedef {import('../src/core/scenario/language/schema.ts').Inject} Inject
 * @typedef {import('../src/core/scenario/language/schema.ts').Route} Route
 * @typedef {import('../src/core/scenario/language/schema.ts').Transition} Transition
 */

const indicators = ['consent', 'peace', 'integrity', 'credibility'];
const regions = ['coast', 'hills', 'plain', 'delta', 'beyond'];
const actors = ['guard', 'crew', 'minister', 'reformer', 'network', 'police'];
const routes = ['pier', 'creek', 'ridge', 'track'];
const flags = Array.from({ length: 20 }, (_, i) => `matter_${i}`);
const roles = ['head', 'commissioner', 'commander', 'analyst'];

const states = ['quiet', 'watchful', 'armed'].map((id) => ({ id, name: id }));

/**
 * An entry of a list, which is gone round.
 * @param {readonly string[]} list
 * @param {number} i
 */
const nth = (list, i) => list[i % list.length] ?? '';

/**
 * @param {string} id
 * @param {number} i
 * @returns {Actor}
 */
function actor(id, i) {
  const home = nth(regions, i);
  /** @type {(from: string, to: string, when: string) => Transition} */
  const move = (from, to, when) => ({
    from,
    to,
    when,
    effects: [{ change: `region.${home}.security`, by: '-slight' }],
  });
  return {
    id,
    name: `The ${id}`,
    kind: 'armed',
    region: home,
    text: `The ${id}, of the ${home}.`,
    known: 2,
    values: { wealth: 20, agenda: { start: 30, max: 100 } },
    states,
    transitions: [
      move('quiet', 'watchful', `self.wealth >= ${40 + 10 * i}`),
      move('watchful', 'armed', `region.${home}.security < 40`),
      move('armed', 'quiet', `indicator.peace >= ${60 + i}`),
    ],
    rules: [
      {
        id: 'drift',
        title: 'Money pulls the agenda',
        when: 'self.wealth > 30',
        effects: [{ change: 'self.agenda', by: 'self.wealth / 20' }],
        provenance: ['design'],
      },
    ],
  };
}

/**
 * @param {string} id
 * @param {number} i
 */
const region = (id, i) =>
  blank.region({
    id,
    side: id === 'beyond' ? 'neighbour' : 'host',
    neighbours: regions.filter((_, j) => Math.abs(i - j) === 1),
    polygon: [
      [i * 200, 0],
      [i * 200 + 200, 0],
      [i * 200 + 200, 700],
      [i * 200, 700],
    ],
    start: { security: 45 + i, trust: 40 + i },
  });

/**
 * @param {string} id
 * @param {number} i
 * @returns {Route}
 */
const route = (id, i) => ({
  id,
  name: `The ${id}`,
  text: `Goods go by the ${id}.`,
  of: i < 2 ? 'timber' : 'fuel',
  through: [nth(regions, i), nth(regions, i + 1)],
  control: nth(actors, i),
  base: 40 + 5 * i,
  capacity: 20,
  known: 1,
  points: [
    [i * 200 + 100, 350],
    [i * 200 + 300, 350],
  ],
});

/** @param {string} id */
const commodity = (id) => ({ id, name: id, text: `The trade in ${id}.`, demand: 30, price: 1, outside: 20 });

/**
 * @param {unknown} _
 * @param {number} i
 */
const measure = (_, i) =>
  blank.measure({
    id: `measure_${i}`,
    target: { kind: 'region' },
    when: `indicator.${indicators[i % 4]} >= ${20 + i}`,
    holds: { police: 1 + (i % 2) },
    spends: { funds: 1 },
    lasts: 2,
    running: [{ change: 'target.pressure', by: 20 }],
    end: [{ change: `indicator.${indicators[(i + 1) % 4]}`, by: 'slight', after: 1 }],
  });

/**
 * One comparison with a value of the world, as authors write them.
 * @param {Pick} pick
 */
function term(pick) {
  const kinds = [
    () => `indicator.${pick(indicators)} ${pick(['<', '>='])} ${pick([30, 40, 50, 60])}`,
    () => `region.${pick(regions)}.${pick(['security', 'trust'])} < ${pick([35, 45, 55])}`,
    () => `actor.${pick(actors)}.state == "${pick(states).id}"`,
    () => `actor.${pick(actors)}.wealth >= ${pick([30, 50, 70])}`,
    () => `route.${pick(routes)}.flow > ${pick([4, 8, 12])}`,
    () => `${pick(['', '!'])}flag.${pick(flags)}`,
  ];
  return pick(kinds)();
}

/**
 * @param {Pick} pick
 * @returns {Effect}
 */
const effect = (pick) =>
  pick(
    /** @type {(() => Effect)[]} */ ([
      () => ({ change: `indicator.${pick(indicators)}`, by: pick(['slight', '-slight', 'clear', '-clear']) }),
      () => ({ change: `region.${pick(regions)}.trust`, by: pick(['slight', '-clear']), after: pick([1, 2, 3]) }),
      () => ({ change: `actor.${pick(actors)}.wealth`, by: pick([-5, 5, 'clear']), when: term(pick) }),
      () => ({ set: `flag.${pick(flags)}`, to: pick([true, false]) }),
      () => ({ learn: `route.${pick(routes)}`, chance: 50 }),
    ]),
  )();

/**
 * @param {Pick} pick
 * @param {number} i
 * @returns {Choice}
 */
const choice = (pick, i) =>
  blank.choice({
    id: `c${i}`,
    label: deed(pick),
    text: sentences(pick, 1),
    ...(i === 2 ? { requires: term(pick) } : {}),
    effects: [effect(pick), effect(pick)],
  });

/**
 * @param {Pick} pick
 * @param {number} i
 * @returns {Inject}
 */
function inject(pick, i) {
  const when = [term(pick), term(pick)].join(pick([' && ', ' || ']));
  return blank.inject({
    id: `event_${i}`,
    title: `${deed(pick)} (${i})`,
    brought_by: pick(roles),
    paper: blank.paper(sentences(pick, 2)),
    trigger: { from: pick([1, 2, 3, 5]), when },
    advice: Object.fromEntries(roles.slice(0, 2).map((role) => [role, sentences(pick, 1)])),
    choices: [choice(pick, 0), choice(pick, 1), ...(i % 2 === 0 ? [choice(pick, 2)] : [])],
    discussion: [`What would have to be true for this to be right: ${deed(pick)}?`],
  });
}

/**
 * A deterministic scenario with `count` injects.
 * @param {number} count
 * @returns {Scenario}
 */
export function generateScenario(count) {
  const draw = stream(count);
  /** @type {Pick} */
  const pick = (list) => /** @type {(typeof list)[number]} */ (list[draw(list.length)]);
  return blank.scenario({
    id: `generated_${count}`,
    turns: 10,
    parameters: { slight: 4, clear: 8 },
    roles: roles.map((id) => ({ id, name: `The ${id}`, brief: `What the ${id} answers for.` })),
    capacity: [
      { id: 'police', name: 'Police units', kind: 'held', start: 6 },
      { id: 'funds', name: 'Funds', kind: 'spent', start: 20 },
    ],
    indicators: indicators.map((id) => blank.indicator(id, 50)),
    regional: ['security', 'trust'].map((id) => ({ id, name: id, text: `How much ${id} there is.`, good: 'up' })),
    regions: regions.map(region),
    actors: actors.map(actor),
    commodities: [commodity('timber'), commodity('fuel')],
    routes: routes.map(route),
    flags: flags.map((id) => ({ id, text: `It is recorded as ${id}.` })),
    measures: Array.from({ length: 14 }, measure),
    injects: Array.from({ length: count }, (_, i) => inject(pick, i)),
  });
}
