// Everything `npm run bench` can time, in the order of the table. `group` keeps rounds among things that are compared.
/**
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} unit
 * @property {string} group
 * @property {string} module address of the module whose `subjects` has it
 * @property {string} key under which it is there
 * @property {boolean} [once] takes long: one round, no warm-up
 * @property {boolean} [browser] its module measures pages in Chromium; `--only browser` means all of these
 */

/** @param {string} name */
const here = (name) => new URL(`./${name}.mjs`, import.meta.url).href;

/**
 * @param {string} group
 * @param {string} unit
 * @param {string} file
 * @returns {(name: string, key: string) => Subject}
 */
const entry = (group, unit, file) => (name, key) => ({ name, unit, group, key, module: here(file) });
const other = entry('reference', 'plays/s', 'reference-subjects');
const ours = entry('reference', 'plays/s', 'ours-subjects');
const check = entry('check', 'ms', 'check-subjects');
const hostile = entry('hostile', 'ms/MB', 'hostile-subjects');
/**
 * @param {string} name
 * @param {string} unit
 * @param {string} key
 * @returns {Subject}
 */
const simulate = (name, unit, key) => ({ ...entry('simulate', unit, 'simulate-subjects')(name, key), once: true });
/**
 * @param {string} name
 * @param {string} key
 * @returns {Subject}
 */
const account = (name, key) => ({ ...entry('account', 's', 'account-subjects')(name, key), once: true });
/**
 * @param {string} part of the group
 * @param {string} file
 * @returns {(name: string, unit: string, key: string) => Subject}
 */
const inBrowser = (part, file) => (name, unit, key) => ({
  ...entry(`browser-${part}`, unit, `browser/${file}`)(name, key),
  browser: true,
});
const idle = inBrowser('idle', 'idle');
const frame = inBrowser('frame', 'frame');
const start = inBrowser('start', 'first-board');
const sequence = inBrowser('sequence', 'sequence');
const clicks = inBrowser('clicks', 'clicks');
const windows = inBrowser('windows', 'windows');
const debrief = inBrowser('debrief', 'debrief');
const imports = inBrowser('import', 'import');
const restarts = inBrowser('restarts', 'restarts');
const flagshipPlays = entry('flagship', 'plays/s', 'flagship-subjects');
const flagshipFutures = entry('flagship', 'plays/s', 'futures-subjects');
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
  flagshipFutures('flagship-futures', 'futures'),
  flagshipInput('input-median', 'inputMedian'),
  flagshipInput('input-slowest', 'inputSlowest'),
  simulate('simulate-10000', 's', 'seconds'),
  simulate('simulate-memory-2000', 'MB', 'memoryOf2000'),
  simulate('simulate-memory-10000', 'MB', 'memoryOf10000'),
  account('account-plays', 'plays'),
  account('account-200', 'account'),
  idle('bare-frames', 'frames', 'bare'),
  idle('idle-frames-canvas', 'frames', 'canvas'),
  idle('idle-frames-webgl', 'frames', 'webgl'),
  frame('bare-frame-canvas', 'ms', 'bare-canvas'),
  frame('bare-frame-webgl', 'ms', 'bare-webgl'),
  frame('frame-canvas', 'ms', 'canvas'),
  frame('frame-webgl', 'ms', 'webgl'),
  start('bare-start-canvas', 'ms', 'bare-canvas'),
  start('bare-start-webgl', 'ms', 'bare-webgl'),
  start('board-canvas', 'ms', 'canvas'),
  start('board-webgl', 'ms', 'webgl'),
  restarts('restarts-heap-canvas', 'MB', 'heap-canvas'),
  restarts('restarts-heap-webgl', 'MB', 'heap-webgl'),
  restarts('restarts-listeners-canvas', 'listeners', 'listeners-canvas'),
  restarts('restarts-listeners-webgl', 'listeners', 'listeners-webgl'),
  restarts('restarts-nodes-canvas', 'nodes', 'nodes-canvas'),
  restarts('restarts-nodes-webgl', 'nodes', 'nodes-webgl'),
  sequence('bare-moving', 'frames/s', 'bare-canvas'),
  sequence('turn-frames', 'frames/s', 'canvas'),
  windows('one-window', 'ms', 'one'),
  windows('two-windows', 'ms', 'two'),
  clicks('bare-click', 'ms', 'bare-full'),
  clicks('bare-click-slowed', 'ms', 'bare-slowed'),
  clicks('bare-task', 'ms', 'bare-task-full'),
  clicks('click-slowest', 'ms', 'full'),
  clicks('click-slowest-slowed', 'ms', 'slowed'),
  clicks('turn-longest-task', 'ms', 'task-full'),
  imports('parse-64', 'ms', 'parse'),
  imports('import-0.4', 'ms', '0.4'),
  imports('import-4.7', 'ms', '4.7'),
  imports('import-18.9', 'ms', '18.9'),
  imports('import-64', 'ms', '64'),
  imports('import-scenario', 'ms', 'scenario'),
  debrief('bare-render', 'ms', 'bare'),
  debrief('debrief-flagship', 'ms', 'flagship'),
  debrief('debrief-2000', 'ms', 'long'),
  debrief('debrief-flagship-nodes', 'nodes', 'flagship-nodes'),
  debrief('debrief-2000-nodes', 'nodes', 'long-nodes'),
  debrief('debrief-flagship-elements', 'elements', 'flagship-elements'),
  debrief('debrief-2000-elements', 'elements', 'long-elements'),
];
