// A gate may be missed for once: by a neighbour on the machine, or because the compiler of a process chose badly (the same code gave 1,800
// and 4,200 plays a second, each steadily, in two processes). What has really become slower is missed every time.
import { judge } from './targets.mjs';

/** @typedef {import('./run-rounds.mjs').Compared} Compared */
/** @typedef {{ name: string, group: string }} Grouped */

const TIMES = 2;

/**
 * Measures the groups of what was missed again, in fresh processes, twice at most; goals fail no gate and are not. The results, those of
 * the groups that were measured again as they came last.
 * @template {Grouped} S
 * @param {readonly Compared[]} results
 * @param {readonly S[]} chosen what was measured
 * @param {{ measure: (subjects: readonly S[]) => Promise<readonly Compared[]>, tell: (line: string) => void }} by
 * @returns {Promise<readonly Compared[]>}
 */
export async function measureAgain(results, chosen, { measure, tell }) {
  let last = results;
  for (let n = 0; n < TIMES; n++) {
    const missed = judge(last).filter(({ met, goal }) => !met && goal !== true);
    if (missed.length === 0) break;
    for (const { name, to, value } of missed)
      tell(`again, since it was missed: ${name}${to === undefined ? '' : ` / ${to}`} ${value.toFixed(2)}`);
    const groups = new Set(missed.flatMap(({ name }) => chosen.filter((s) => s.name === name).map((s) => s.group)));
    const fresh = await measure(chosen.filter(({ group }) => groups.has(group)));
    const byName = new Map(fresh.map((result) => [result.name, result]));
    last = last.map((result) => byName.get(result.name) ?? result);
  }
  return last;
}
