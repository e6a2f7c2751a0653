// Everything `npm run bench` can time, in the order of the table. `group` keeps rounds among things that are compared.
const here = (name) => new URL(`./${name}.mjs`, import.meta.url).href;

const entry = (group, unit, file) => (name, key) => ({ name, unit, group, key, module: here(file) });
const other = entry('reference', 'plays/s', 'reference-subjects');
const ours = entry('reference', 'plays/s', 'ours-subjects');

/** What imports the project's TypeScript: bundled before anything is timed. */
export const bundles = ['ours'];

export const subjects = [
  other('reducer', 'reducer'),
  other('xstate-transition', 'naive-transition'),
  other('xstate-actor', 'naive-actor'),
  other('inkjs', 'ink'),
  ours('ours-live', 'live'),
  ours('ours-batch', 'batch'),
  ours('ours-batch-no-facts', 'batchNoFacts'),
];
