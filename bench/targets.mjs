// What the project promises about speed. A ratio is `entry.vs[to]`: the entry's median divided by the other's, in one run.
export const ratioTargets = [
  { name: 'ours-live', to: 'xstate-transition', atLeast: 5 },
  { name: 'ours-batch', to: 'xstate-transition', atLeast: 20 },
  { name: 'ours-batch', to: 'inkjs', atLeast: 120 },
  { name: 'ours-batch-no-facts', to: 'reducer', atLeast: 1 / 8 },
];

/** The results of a run against the targets: one line each, those of entries that were not run left out. */
export function judge(results) {
  const byName = new Map(results.map((r) => [r.name, r]));
  return ratioTargets.flatMap((target) => {
    const value = byName.get(target.name)?.vs[target.to];
    if (value === undefined) return [];
    return [{ ...target, value, met: value >= target.atLeast }];
  });
}
