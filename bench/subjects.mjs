// Everything `npm run bench` can time, in the order of the table. `group` keeps rounds among things that are compared.
const here = (name) => new URL(`./${name}.mjs`, import.meta.url).href;

const entry = (group, unit, file) => (name, key) => ({ name, unit, group, key, module: here(file) });
const other = entry('reference', 'plays/s', 'reference-subjects');
const ours = entry('reference', 'plays/s', 'ours-subjects');
const check = entry('check', 'ms', 'check-subjects');
const hostile = entry('hostile', 'ms/MB', 'hostile-subjects');
const simulate = (name, unit, key) => ({ ...entry('simulate', unit, 'simulate-subjects')(name, key), once: true });
const flagshipPlays = entry('flagship', 'plays/s', 'flagship-subjects');
const flagshipInput = entry('input', 'ms', 'flagship-subjects');

export const subjects = [
  other('reducer', 'reducer'),
  other('xstate-transition', 'naive-transition'),
  other('xstate-actor', 'naive-actor'),
  other('inkjs', 'ink'),
  ours('ours-live', 'live'),
  ours('ours-batch', 'batch'),
  ours('ours-batch-no-facts', 'batchNoFacts'),
  check('check-flagship', 'flagship'),
  check('check-flagship-cold', 'cold'),
  check('check-100', '100'),
  check('check-1000', '1000'),
  check('check-5000', '5000'),
  hostile('honest-scenario', 'honestScenario'),
  hostile('hostile-scenario', 'hostileScenario'),
  hostile('honest-log', 'honestLog'),
  hostile('hostile-log', 'hostileLog'),
  flagshipPlays('flagship-plays', 'plays'),
  flagshipInput('input-median', 'inputMedian'),
  flagshipInput('input-slowest', 'inputSlowest'),
  simulate('simulate-10000', 's', 'seconds'),
  simulate('simulate-memory-2000', 'MB', 'memoryOf2000'),
  simulate('simulate-memory-10000', 'MB', 'memoryOf10000'),
];
