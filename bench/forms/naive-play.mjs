// Plays the naive machine with the reference campaign's random policy, however the machine is advanced.
import { POLICY, stream } from '../dice.mjs';
import { legalMeasures } from './naive-machine.mjs';

/**
 * @typedef {import('../dice.mjs').Draw} Draw
 * @typedef {import('../reference/read.mjs').Campaign} Campaign
 * @typedef {import('./naive-machine.mjs').Event} Event
 * @typedef {import('./naive-machine.mjs').Snapshot} Snapshot
 * @typedef {(snapshot: Snapshot, event: Event) => Snapshot} Send
 */

/**
 * The next event of the policy, or null when the mission has ended.
 * @param {Snapshot} snapshot
 * @param {Campaign} campaign
 * @param {Draw} policy
 */
function decide({ context, value }, campaign, policy) {
  const { mission } = /** @type {{ mission: string }} */ (value);
  if (mission === 'ended') return null;
  if (mission === 'inject') return { type: `choose.${context.drawn}.${policy(3)}` };
  const legal = legalMeasures(context, campaign.measures);
  return { type: `order.${legal[policy(legal.length)]?.id}` };
}

/**
 * `start()` gives the first snapshot, `send(snapshot, event)` the next one.
 * @param {Campaign} campaign
 * @param {number} seed
 * @param {(seed: number) => Snapshot} start
 * @param {Send} send
 */
export function playNaive(campaign, seed, start, send) {
  const policy = stream(seed ^ POLICY);
  let snapshot = start(seed);
  let decisions = 0;
  for (;;) {
    const event = decide(snapshot, campaign, policy);
    if (event === null) return { indicators: snapshot.context.indicators, decisions };
    snapshot = send(snapshot, event);
    decisions++;
  }
}
