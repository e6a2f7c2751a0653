// The reference campaign in our own language: the same amount of work a turn, in our own turn order. Storylets become
// injects, an actor's entry effects stand on the transitions that enter the state, the income is a rule.
import * as blank from './blank-scenario.mjs';
import { stateOf } from './reference/read.mjs';

/**
 * @typedef {import('./reference/read.mjs').Campaign} Campaign
 * @typedef {import('./reference/read.mjs').CampaignActor} CampaignActor
 * @typedef {import('./reference/read.mjs').CampaignMeasure} CampaignMeasure
 * @typedef {import('./reference/read.mjs').Condition} Condition
 * @typedef {import('./reference/read.mjs').Deed} Deed
 * @typedef {import('./reference/read.mjs').Effect} CampaignEffect
 * @typedef {import('./reference/read.mjs').Move} Move
 * @typedef {import('./reference/read.mjs').Storylet} Storylet
 * @typedef {import('./reference/read.mjs').Term} Term
 * @typedef {import('../src/core/scenario/language/schema.ts').AuthoredActor} Actor
 * @typedef {import('../src/core/scenario/language/schema.ts').Effect} Effect
 * @typedef {import('../src/core/scenario/language/schema.ts').Rule} Rule
 * @typedef {import('../src/core/scenario/language/schema.ts').Transition} Transition
 */

/** @typedef {{ indicator: string[], flag: string[] }} Names paths by the place in the campaign's lists */

/**
 * The scenario, as an author would write it, prose left out.
 * @param {Campaign} campaign
 */
export function referenceToScenario(campaign) {
  const names = {
    indicator: campaign.indicators.map((i) => `indicator.${i.name}`),
    flag: campaign.flags.map((f) => `flag.${f}`),
  };
  return blank.scenario({
    id: 'reference_campaign',
    turns: campaign.turns,
    injects_per_turn: 1,
    orders_per_turn: 1,
    dossiers_per_turn: 0,
    // the income comes at the end of a turn here and at its beginning there
    capacity: [{ id: 'funds', name: 'Funds', kind: 'spent', start: campaign.budget0 + campaign.income }],
    indicators: campaign.indicators.map((i) => blank.indicator(i.name, i.start)),
    flags: campaign.flags.map((id) => ({ id, text: `It is recorded as ${id}.` })),
    actors: campaign.actors.map((a) => actor(a, names)),
    measures: campaign.measures.map((m) => measure(m, campaign.delay, names)),
    injects: campaign.storylets.map((s) => inject(s, campaign.delay, names)),
    rules: [income(campaign.income)],
  });
}

/**
 * @param {Condition} condition
 * @param {Names} names
 */
function condition({ op, terms }, names) {
  const term = (/** @type {Term} */ t) => {
    if (t.k === 'f') return t.is ? names.flag[t.f] : `!${names.flag[t.f]}`;
    return `${names.indicator[t.i]} ${t.cmp} ${t.v}`;
  };
  return terms.map(term).join(op === 'and' ? ' && ' : ' || ');
}

/**
 * @param {CampaignEffect} e
 * @param {Names} names
 */
const effect = (e, names) =>
  e.k === 'f' ? { set: names.flag[e.f] ?? '', to: e.v } : { change: names.indicator[e.i] ?? '', by: e.d };

/**
 * @param {Deed} deed
 * @param {number} delay
 * @param {Names} names
 * @returns {Effect[]}
 */
const effects = ({ now, later }, delay, names) => [
  ...now.map((e) => effect(e, names)),
  { ...effect(later, names), after: delay },
];

/**
 * @param {CampaignMeasure} m
 * @param {number} delay
 * @param {Names} names
 */
const measure = (m, delay, names) =>
  blank.measure({
    id: m.id,
    when: condition(m.cond, names),
    spends: { funds: m.cost },
    lead: 0,
    lasts: 1,
    start: effects(m, delay, names),
  });

/**
 * @param {Storylet} s
 * @param {number} delay
 * @param {Names} names
 */
const inject = (s, delay, names) =>
  blank.inject({
    id: s.id,
    trigger: { when: condition(s.cond, names) },
    choices: s.choices.map((c, i) => blank.choice({ id: `c${i}`, effects: effects(c, delay, names) })),
  });

/**
 * @param {CampaignActor} actor
 * @param {Names} names
 * @returns {Actor}
 */
function actor({ id, states }, names) {
  /** @type {(from: string) => (move: Move) => Transition} */
  const transition = (from) => (t) => {
    const to = stateOf(states, t);
    return { from, to: to.id, when: condition(t.cond, names), effects: [effect(to.entry, names)] };
  };
  return {
    id,
    name: id,
    kind: 'armed',
    region: 'land',
    text: 'An actor of the reference campaign.',
    known: 3,
    states: states.map((s) => ({ id: s.id, name: s.id })),
    transitions: states.flatMap((s) => s.transitions.map(transition(s.id))),
  };
}

/**
 * @param {number} by
 * @returns {Rule}
 */
const income = (by) => ({
  id: 'income',
  title: 'Funds arrive every turn',
  effects: [{ change: 'capacity.funds', by }],
  provenance: ['design'],
});
