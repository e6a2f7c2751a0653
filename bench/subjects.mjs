// Everything `npm run bench` can time, in the order of the table. `group` keeps rounds among things that are compared.
const here = (path) => new URL(path, import.meta.url).href;

const reference = (name, key) => ({
  name,
  unit: 'plays/s',
  group: 'reference',
  module: here('./reference-subjects.mjs'),
  key,
});

export const subjects = [
  reference('reducer', 'reducer'),
  reference('xstate-transition', 'naive-transition'),
  reference('xstate-actor', 'naive-actor'),
  reference('inkjs', 'ink'),
];
