import { readFileSync } from 'node:fs';

/**
 * The declaration in `reference-campaign.json`: `k` is `i` for an indicator and `f` for a flag, named by their place in the lists.
 * @typedef {{ k: 'i', i: number, cmp: '>=' | '<', v: number } | { k: 'f', f: number, is: boolean }} Term
 * @typedef {{ op: 'and' | 'or', terms: [Term, Term] }} Condition
 * @typedef {{ k: 'i', i: number, d: number } | { k: 'f', f: number, v: boolean }} Effect
 * @typedef {{ now: [Effect, Effect], later: Effect }} Deed
 * @typedef {Deed & { id: string, cost: number, cond: Condition }} CampaignMeasure
 * @typedef {{ id: string, cond: Condition, choices: Deed[] }} Storylet
 * @typedef {{ cond: Condition, to: number }} Move
 * @typedef {{ id: string, entry: Effect, transitions: Move[] }} CampaignState
 * @typedef {{ id: string, states: CampaignState[] }} CampaignActor
 * @typedef {{
 *   turns: number, income: number, budget0: number, delay: number,
 *   indicators: { name: string, start: number }[], flags: string[],
 *   actors: CampaignActor[], measures: CampaignMeasure[], storylets: Storylet[],
 * }} Campaign
 */

/**
 * How a play of the campaign ended.
 * @typedef {{ indicators: number[], decisions: number }} Outcome
 * @typedef {(seed: number) => Outcome} Play
 */

/** @param {string} name */
const text = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The reference campaign's declaration (see README.md beside this file). */
export const readCampaign = () => /** @type {Campaign} */ (JSON.parse(text('./reference-campaign.json')));

/** Final indicators and decision counts for seeds 1-100: `[{ seed, indicators, decisions }]`. */
export const readExpected = () => /** @type {(Outcome & { seed: number })[]} */ (JSON.parse(text('./expected.json')));

/**
 * The state that a move leads to.
 * @param {readonly CampaignState[]} states
 * @param {Move} move
 */
export const stateOf = (states, { to }) => /** @type {CampaignState} */ (states[to]);

export const readInk = () => text('./reference-campaign.ink');
