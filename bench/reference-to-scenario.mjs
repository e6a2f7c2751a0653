// The reference campaign in our own language: the same amount of work a turn, in our own turn order. Storylets become
// injects, an actor's entry effects stand on the transitions that enter the state, the income is a rule.
import * as blank from './blank-scenario.mjs';

/** The scenario, as an author would write it, prose left out. */
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

function condition({ op, terms }, names) {
  const term = (t) => {
    if (t.k === 'f') return t.is ? names.flag[t.f] : `!${names.flag[t.f]}`;
    return `${names.indicator[t.i]} ${t.cmp} ${t.v}`;
  };
  return terms.map(term).join(op === 'and' ? ' && ' : ' || ');
}

const effect = (e, names) =>
  e.k === 'f' ? { set: names.flag[e.f], to: e.v } : { change: names.indicator[e.i], by: e.d };

const effects = ({ now, later }, delay, names) => [
  ...now.map((e) => effect(e, names)),
  { ...effect(later, names), after: delay },
];

const measure = (m, delay, names) =>
  blank.measure({
    id: m.id,
    when: condition(m.cond, names),
    spends: { funds: m.cost },
    lead: 0,
    lasts: 1,
    start: effects(m, delay, names),
  });

const inject = (s, delay, names) =>
  blank.inject({
    id: s.id,
    trigger: { when: condition(s.cond, names) },
    choices: s.choices.map((c, i) => blank.choice({ id: `c${i}`, effects: effects(c, delay, names) })),
  });

function actor({ id, states }, names) {
  const transition = (from) => (t) => ({
    from,
    to: states[t.to].id,
    when: condition(t.cond, names),
    effects: [effect(states[t.to].entry, names)],
  });
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

const income = (by) => ({
  id: 'income',
  title: 'Funds arrive every turn',
  effects: [{ change: 'capacity.funds', by }],
  provenance: ['design'],
});
