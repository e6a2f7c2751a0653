// The reference campaign as one XState 5 machine, the way its documentation teaches it: numbers and flags in the context,
// the turn's phases as one region, every actor as a parallel region, conditions as guards with params, every effect as an
// `assign` action with params, one event type per measure and per choice. Nothing is slowed down on purpose; what a
// transition of XState costs is what this form measures.
import { assign, raise, setup } from 'xstate';
import { advance, index } from '../dice.mjs';
import { stateOf } from '../reference/read.mjs';

/**
 * @typedef {import('../reference/read.mjs').Campaign} Campaign
 * @typedef {import('../reference/read.mjs').CampaignActor} CampaignActor
 * @typedef {import('../reference/read.mjs').CampaignMeasure} CampaignMeasure
 * @typedef {import('../reference/read.mjs').Condition} Condition
 * @typedef {import('../reference/read.mjs').Deed} Deed
 * @typedef {import('../reference/read.mjs').Effect} Effect
 * @typedef {import('../reference/read.mjs').Move} Move
 * @typedef {import('../reference/read.mjs').Storylet} Storylet
 * @typedef {import('../reference/read.mjs').Term} Term
 */

/**
 * @typedef {object} Context
 * @property {number[]} indicators
 * @property {boolean[]} flags
 * @property {number} budget
 * @property {number} turn
 * @property {{ turn: number, effect: Effect }[]} queue
 * @property {string[]} fired
 * @property {string | null} drawn the storylet that waits for a choice
 * @property {number} dice
 */

/** @typedef {{ type: string }} Event */
/** @typedef {[string, object][]} Configs parts of a machine by name */
/** @typedef {{ context: Context }} Args */
/** @typedef {import('xstate').SnapshotFrom<ReturnType<typeof naiveMachine>>} Snapshot */

/**
 * True when the two-term condition holds in this context.
 * @param {Context} context
 * @param {Condition} condition
 */
function holds(context, { op, terms }) {
  const term = (/** @type {Term} */ t) => {
    if (t.k === 'f') return context.flags[t.f] === t.is;
    const value = /** @type {number} */ (context.indicators[t.i]);
    return t.cmp === '>=' ? value >= t.v : value < t.v;
  };
  return op === 'and' ? terms.every(term) : terms.some(term);
}

/**
 * @param {Context} context
 * @param {Effect} effect
 * @returns {Partial<Context>}
 */
function afterEffect(context, effect) {
  if (effect.k === 'f') return { flags: context.flags.with(effect.f, effect.v) };
  const before = /** @type {number} */ (context.indicators[effect.i]);
  const value = Math.min(100, Math.max(0, before + effect.d));
  return { indicators: context.indicators.with(effect.i, value) };
}

/**
 * What an interface needs as well: the measures that may be ordered now.
 * @param {Context} context
 * @param {readonly CampaignMeasure[]} measures
 */
export const legalMeasures = (context, measures) =>
  measures.filter((m) => context.budget >= m.cost && holds(context, m.cond));

/**
 * @param {Context} context
 * @param {readonly Storylet[]} storylets
 */
const eligible = (context, storylets) =>
  storylets.filter((s) => !context.fired.includes(s.id) && holds(context, s.cond));

/** @param {Campaign} campaign */
const guards = (campaign) => ({
  holds: (/** @type {Args} */ { context }, /** @type {Condition} */ cond) => holds(context, cond),
  affordable: (/** @type {Args} */ { context }, /** @type {CampaignMeasure} */ measure) =>
    context.budget >= measure.cost && holds(context, measure.cond),
  anyMeasure: (/** @type {Args} */ { context }) =>
    campaign.measures.some((m) => context.budget >= m.cost && holds(context, m.cond)),
  noneDrawn: (/** @type {Args} */ { context }) => context.drawn === null,
  drawn: (/** @type {Args} */ { context }, /** @type {string} */ id) => context.drawn === id,
  lastTurn: (/** @type {Args} */ { context }) => context.turn >= campaign.turns,
});

// XState reads the types off this and nothing else.
const types = /** @type {{ context: Context, events: Event, input: number }} */ ({});

/** @param {Campaign} campaign */
const withParts = (campaign) =>
  setup({
    types,
    guards: guards(campaign),
    actions: {
      open: assign(({ context }) => ({ turn: context.turn + 1, budget: context.budget + campaign.income })),
      fallDue: assign(({ context }) => {
        const due = context.queue.filter((q) => q.turn === context.turn);
        const after = due.reduce((c, q) => ({ ...c, ...afterEffect(c, q.effect) }), context);
        return { ...after, queue: context.queue.filter((q) => q.turn > context.turn) };
      }),
      pay: assign(({ context }, /** @type {number} */ cost) => ({ budget: context.budget - cost })),
      effect: assign(({ context }, /** @type {Effect} */ effect) => afterEffect(context, effect)),
      later: assign(({ context }, /** @type {Effect} */ effect) => ({
        queue: [...context.queue, { turn: context.turn + campaign.delay, effect }],
      })),
      draw: assign(({ context }) => {
        const pool = eligible(context, campaign.storylets);
        if (pool.length === 0) return { drawn: null };
        const dice = advance(context.dice);
        const { id } = /** @type {Storylet} */ (pool[index(dice, pool.length)]);
        return { dice, drawn: id, fired: [...context.fired, id] };
      }),
      resolve: raise({ type: 'resolve' }),
    },
  });

/** @param {Effect} effect */
const apply = (effect) => ({ type: 'effect', params: effect });
/** @param {Deed} deed */
const applyAll = ({ now, later }) => [apply(now[0]), apply(now[1]), { type: 'later', params: later }];

/**
 * The entry effect sits on the transition: an actor's first state is not entered in the sense of the campaign.
 * @param {CampaignActor} actor
 */
function actorRegion(actor) {
  const transition = (/** @type {Move} */ t) => ({
    guard: { type: 'holds', params: t.cond },
    target: `s${t.to}`,
    actions: [apply(stateOf(actor.states, t).entry)],
  });
  /** @type {Configs} */
  const states = actor.states.map((s) => [s.id, { on: { resolve: s.transitions.map(transition) } }]);
  return { initial: 's0', states: Object.fromEntries(states) };
}

/** @param {readonly CampaignMeasure[]} measures */
function planning(measures) {
  const order = (/** @type {CampaignMeasure} */ m) => ({
    guard: { type: 'affordable', params: m },
    target: 'drawing',
    actions: [{ type: 'pay', params: m.cost }, ...applyAll(m)],
  });
  return { on: Object.fromEntries(measures.map((m) => [`order.${m.id}`, order(m)])) };
}

/**
 * @param {Storylet} storylet
 * @returns {Configs}
 */
const choices = (storylet) =>
  storylet.choices.map((choice, i) => [
    `choose.${storylet.id}.${i}`,
    { guard: { type: 'drawn', params: storylet.id }, target: 'resolving', actions: applyAll(choice) },
  ]);

/** @param {Campaign} campaign */
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

/**
 * The regions, beyond what XState's types can follow: they are assembled from data, and their guards and actions come from there too.
 * The phases come last, so that a turn opens after every move.
 * @param {Campaign} campaign
 * @returns {object}
 */
const regions = (campaign) => ({
  states: { ...Object.fromEntries(campaign.actors.map((a) => [a.id, actorRegion(a)])), mission: phases(campaign) },
});

/**
 * The machine; its input is the seed of the world's dice.
 * @param {Campaign} campaign
 */
export const naiveMachine = (campaign) =>
  withParts(campaign).createMachine({
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
    ...regions(campaign),
  });
