// Plays the naive machine with the reference campaign's random policy, however the machine is advanced.
import { POLICY, stream } from '../dice.mjs';
import { legalMeasures } from './naive-machine.mjs';

/** The next event of the policy, or null when the mission has ended. */
function decide({ context, value }, campaign, policy) {
  if (value.mission === 'ended') return null;
  if (value.mission === 'inject') return { type: `choose.${context.drawn}.${policy(3)}` };
  const legal = legalMeasures(context, campaign.measures);
  return { type: `order.${legal[policy(legal.length)].id}` };
}

/** `start()` gives the first snapshot, `send(snapshot, event)` the next one. */
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
