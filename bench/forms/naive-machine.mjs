// The reference campaign as one XState 5 machine, the way its documentation teaches it: numbers and flags in the context,
// the turn's phases as one region, every actor as a parallel region, conditions as guards with params, every effect as an
// `assign` action with params, one event type per measure and per choice. Nothing is slowed down on purpose; what a
// transition of XState costs is what this form measures.
import { assign, raise, setup } from 'xstate';
import { advance, index } from '../dice.mjs';

/** True when the two-term condition holds in this context. */
function holds(context, { op, terms }) {
  const term = (t) => {
    if (t.k === 'f') return context.flags[t.f] === t.is;
    return t.cmp === '>=' ? context.indicators[t.i] >= t.v : context.indicators[t.i] < t.v;
  };
  return op === 'and' ? terms.every(term) : terms.some(term);
}

function afterEffect(context, effect) {
  if (effect.k === 'f') return { flags: context.flags.with(effect.f, effect.v) };
  const value = Math.min(100, Math.max(0, context.indicators[effect.i] + effect.d));
  return { indicators: context.indicators.with(effect.i, value) };
}

/** What an interface needs as well: the measures that may be ordered now. */
export const legalMeasures = (context, measures) =>
  measures.filter((m) => context.budget >= m.cost && holds(context, m.cond));

const eligible = (context, storylets) =>
  storylets.filter((s) => !context.fired.includes(s.id) && holds(context, s.cond));

const guards = (campaign) => ({
  holds: ({ context }, cond) => holds(context, cond),
  affordable: ({ context }, measure) => context.budget >= measure.cost && holds(context, measure.cond),
  anyMeasure: ({ context }) => campaign.measures.some((m) => context.budget >= m.cost && holds(context, m.cond)),
  noneDrawn: ({ context }) => context.drawn === null,
  drawn: ({ context }, id) => context.drawn === id,
  lastTurn: ({ context }) => context.turn >= campaign.turns,
});

const actions = (campaign) => ({
  open: assign(({ context }) => ({ turn: context.turn + 1, budget: context.budget + campaign.income })),
  fallDue: assign(({ context }) => {
    const due = context.queue.filter((q) => q.turn === context.turn);
    const after = due.reduce((c, q) => ({ ...c, ...afterEffect(c, q.effect) }), context);
    return { ...after, queue: context.queue.filter((q) => q.turn > context.turn) };
  }),
  pay: assign(({ context }, cost) => ({ budget: context.budget - cost })),
  effect: assign(({ context }, effect) => afterEffect(context, effect)),
  later: assign(({ context }, effect) => ({
    queue: [...context.queue, { turn: context.turn + campaign.delay, effect }],
  })),
  draw: assign(({ context }) => {
    const pool = eligible(context, campaign.storylets);
    if (pool.length === 0) return { drawn: null };
    const dice = advance(context.dice);
    const { id } = pool[index(dice, pool.length)];
    return { dice, drawn: id, fired: [...context.fired, id] };
  }),
  resolve: raise({ type: 'resolve' }),
});

const apply = (effect) => ({ type: 'effect', params: effect });
const applyAll = ({ now, later }) => [apply(now[0]), apply(now[1]), { type: 'later', params: later }];

/** The entry effect sits on the transition: an actor's first state is not entered in the sense of the campaign. */
function actorRegion(actor) {
  const transition = (t) => ({
    guard: { type: 'holds', params: t.cond },
    target: `s${t.to}`,
    actions: [apply(actor.states[t.to].entry)],
  });
  const states = actor.states.map((s) => [s.id, { on: { resolve: s.transitions.map(transition) } }]);
  return { initial: 's0', states: Object.fromEntries(states) };
}

function planning(measures) {
  const order = (m) => ({
    guard: { type: 'affordable', params: m },
    target: 'drawing',
    actions: [{ type: 'pay', params: m.cost }, ...applyAll(m)],
  });
  return { on: Object.fromEntries(measures.map((m) => [`order.${m.id}`, order(m)])) };
}

const choices = (storylet) =>
  storylet.choices.map((choice, i) => [
    `choose.${storylet.id}.${i}`,
    { guard: { type: 'drawn', params: storylet.id }, target: 'resolving', actions: applyAll(choice) },
  ]);

const phases = (campaign) => ({
  initial: 'opening',
  states: {
    opening: {
      entry: ['open', 'fallDue'],
      always: [{ guard: 'anyMeasure', target: 'planning' }, { target: 'drawing' }],
    },
    planning: planning(campaign.measures),
    drawing: { entry: 'draw', always: [{ guard: 'noneDrawn', target: 'resolving' }, { target: 'inject' }] },
    inject: { on: Object.fromEntries(campaign.storylets.flatMap(choices)) },
    resolving: { entry: 'resolve', on: { resolve: [{ guard: 'lastTurn', target: 'ended' }, { target: 'opening' }] } },
    ended: { type: 'final' },
  },
});

/** The machine; its input is the seed of the world's dice. The phases come last, so that a turn opens after every move. */
export function naiveMachine(campaign) {
  const regions = campaign.actors.map((a) => [a.id, actorRegion(a)]);
  return setup({ guards: guards(campaign), actions: actions(campaign) }).createMachine({
    id: 'reference',
    type: 'parallel',
    context: ({ input }) => ({
      indicators: campaign.indicators.map((i) => i.start),
      flags: campaign.flags.map(() => false),
      budget: campaign.budget0,
      turn: 0,
      queue: [],
      fired: [],
      drawn: null,
      dice: input | 0,
    }),
    states: { ...Object.fromEntries(regions), mission: phases(campaign) },
  });
}
