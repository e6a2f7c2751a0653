// The yardstick: the reference campaign as a hand-written, data-driven reducer (JSON packed into integer tables, one loop,
// mutable state). Usage: node reducer.mjs [seconds]   prints plays per second; checks itself against expected.json first.
import { pathToFileURL } from 'node:url';
import { readCampaign, readExpected } from './read.mjs';

/**
 * @typedef {import('./read.mjs').Condition} Condition
 * @typedef {import('./read.mjs').Effect} Effect
 * @typedef {{ k: 'i', i: number } | { k: 'f', f: number }} Place
 */

const S = readCampaign();
const NI = S.indicators.length,
  NF = S.flags.length,
  NA = S.actors.length,
  NM = S.measures.length,
  NS = S.storylets.length;

// Every index below lies within its table: the casts say so, and cost nothing when it runs.
// state: indicators, flags, actors, budget, world dice, fired storylets, delayed effects (measure, storylet) due next turn and the turn after
const ACTORS = NI + NF,
  BUDGET = ACTORS + NA,
  DICE = BUDGET + 1,
  FIRED = DICE + 1,
  QUEUE = FIRED + NS,
  SIZE = QUEUE + 4;
const slot = (/** @type {Place} */ x) => (x.k === 'i' ? x.i : NI + x.f);
const condition = (/** @type {Condition} */ c) => [
  c.op === 'and' ? 0 : 1,
  ...c.terms.flatMap((t) => [slot(t), t.k === 'i' ? +(t.cmp === '>=') : +t.is, t.k === 'i' ? t.v : 1]),
];
const effect = (/** @type {Effect} */ e) => [slot(e), e.k === 'i' ? 0 : 1, e.k === 'i' ? e.d : +e.v];
const acts = [...S.measures, ...S.storylets.flatMap((s) => s.choices)];
const transitions = S.actors.flatMap((a) => a.states.flatMap((s) => s.transitions));
const COST = Int32Array.from(S.measures, (m) => m.cost);
const MEASURE_IF = Int32Array.from(S.measures.flatMap((m) => condition(m.cond)));
const STORYLET_IF = Int32Array.from(S.storylets.flatMap((s) => condition(s.cond)));
const EFFECTS = Int32Array.from(acts.flatMap((a) => [...effect(a.now[0]), ...effect(a.now[1]), ...effect(a.later)]));
const MOVE_IF = Int32Array.from(transitions.flatMap((t) => condition(t.cond)));
const MOVE_TO = Int32Array.from(transitions, (t) => t.to);
const ENTRY = Int32Array.from(S.actors.flatMap((a) => a.states.flatMap((s) => effect(s.entry))));

const START = new Int32Array(SIZE);
S.indicators.forEach((x, i) => {
  START[i] = x.start;
});
START[BUDGET] = S.budget0;
START.fill(-1, QUEUE);

/**
 * @param {Int32Array} table
 * @param {number} at
 * @param {Int32Array} s
 */
function holds(table, at, s) {
  const one = /** @type {number} */ (table[at + 1]);
  const first = /** @type {number} */ (s[one]) >= /** @type {number} */ (table[at + 3]) === (table[at + 2] === 1);
  if (table[at] === 0 ? !first : first) return first;
  const other = /** @type {number} */ (table[at + 4]);
  return /** @type {number} */ (s[other]) >= /** @type {number} */ (table[at + 6]) === (table[at + 5] === 1);
}
/**
 * @param {Int32Array} table
 * @param {number} at
 * @param {Int32Array} s
 */
function apply(table, at, s) {
  const k = /** @type {number} */ (table[at]);
  if (table[at + 1] === 1) {
    s[k] = /** @type {number} */ (table[at + 2]);
    return;
  }
  const x = /** @type {number} */ (s[k]) + /** @type {number} */ (table[at + 2]);
  s[k] = x < 0 ? 0 : x > 100 ? 100 : x;
}
const advance = (/** @type {number} */ a) => (a + 0x6d2b79f5) | 0; // mulberry32
/**
 * @param {number} a
 * @param {number} n
 */
function index(a, n) {
  let t = Math.imul(a ^ (a >>> 15), 1 | a);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
}

const legal = new Int32Array(64),
  next = new Int32Array(NA);
/** @type {import('./read.mjs').Play} */
export function play(seed) {
  const s = START.slice();
  s[DICE] = seed | 0;
  let policy = (seed ^ 0x9e3779b9) | 0,
    decisions = 0;
  for (let turn = 0; turn < S.turns; turn++) {
    /** @type {number} */ (s[BUDGET]) += S.income;
    const dueMeasure = /** @type {number} */ (s[QUEUE]),
      dueStorylet = /** @type {number} */ (s[QUEUE + 1]);
    s[QUEUE] = /** @type {number} */ (s[QUEUE + 2]);
    s[QUEUE + 1] = /** @type {number} */ (s[QUEUE + 3]);
    s[QUEUE + 2] = s[QUEUE + 3] = -1;
    if (dueMeasure >= 0) apply(EFFECTS, dueMeasure * 9 + 6, s);
    if (dueStorylet >= 0) apply(EFFECTS, dueStorylet * 9 + 6, s);

    let n = 0;
    for (let m = 0; m < NM; m++) {
      const affordable = /** @type {number} */ (s[BUDGET]) >= /** @type {number} */ (COST[m]);
      if (affordable && holds(MEASURE_IF, m * 7, s)) legal[n++] = m;
    }
    if (n > 0) {
      const m = /** @type {number} */ (legal[index((policy = advance(policy)), n)]);
      /** @type {number} */ (s[BUDGET]) -= /** @type {number} */ (COST[m]);
      apply(EFFECTS, m * 9, s);
      apply(EFFECTS, m * 9 + 3, s);
      s[QUEUE + 2] = m;
      decisions++;
    }
    n = 0;
    for (let k = 0; k < NS; k++) if (s[FIRED + k] === 0 && holds(STORYLET_IF, k * 7, s)) legal[n++] = k;
    if (n > 0) {
      const k = /** @type {number} */ (legal[index((s[DICE] = advance(s[DICE])), n)]);
      s[FIRED + k] = 1;
      const a = NM + k * 3 + index((policy = advance(policy)), 3);
      apply(EFFECTS, a * 9, s);
      apply(EFFECTS, a * 9 + 3, s);
      s[QUEUE + 3] = a;
      decisions++;
    }
    for (let a = 0; a < NA; a++) {
      const t = (a * 4 + /** @type {number} */ (s[ACTORS + a])) * 2;
      const to = holds(MOVE_IF, t * 7, s) ? MOVE_TO[t] : holds(MOVE_IF, t * 7 + 7, s) ? MOVE_TO[t + 1] : -1;
      next[a] = /** @type {number} */ (to);
    }
    for (let a = 0; a < NA; a++) {
      const to = /** @type {number} */ (next[a]);
      if (to >= 0) {
        s[ACTORS + a] = to;
        apply(ENTRY, (a * 4 + to) * 3, s);
      }
    }
  }
  return { indicators: Array.from(s.subarray(0, NI)), decisions };
}

export function verify() {
  for (const e of readExpected()) {
    const got = play(e.seed);
    if (got.indicators.join() !== e.indicators.join() || got.decisions !== e.decisions)
      throw new Error(`seed ${e.seed}: ${got.indicators.join()} is not ${e.indicators.join()}`);
  }
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  verify();
  const seconds = Number(process.argv[2] ?? 2);
  let plays = 0,
    seed = 1000;
  for (const end = performance.now() + 500; performance.now() < end; ) play(seed++);
  const start = performance.now();
  while (performance.now() - start < seconds * 1000) for (let i = 0; i < 200; i++, plays++) play(seed++);
  console.log(
    JSON.stringify({
      name: 'reducer',
      unit: 'plays/s',
      value: Math.round(plays / ((performance.now() - start) / 1000)),
    }),
  );
}
