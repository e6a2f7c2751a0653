// The least a scenario must say, so that the generated ones below state only what they are about.
/**
 * @typedef {import('../src/core/scenario/language/schema.ts').AuthoredScenario} Scenario
 * @typedef {import('../src/core/scenario/language/schema.ts').Choice} Choice
 * @typedef {import('../src/core/scenario/language/schema.ts').Inject} Inject
 * @typedef {import('../src/core/scenario/language/schema.ts').Measure} Measure
 * @typedef {import('../src/core/scenario/language/schema.ts').Paper} Paper
 * @typedef {import('../src/core/scenario/language/schema.ts').Region} Region
 */

/**
 * The fields `K` of a `T`, and any of the others.
 * @template T
 * @template {keyof T} K
 * @typedef {Pick<T, K> & Partial<T>} Around
 */

/** @param {string} what */
const text = (what) => `Written by the benchmark: ${what}.`;

/**
 * @param {string} body
 * @returns {Paper}
 */
export const paper = (body) => ({ form: 'cable', from: 'Team site', date: 'First week', text: body });

const facilitator = {
  point: text('the point'),
  misconceptions: [text('a misconception')],
  listen_for: text('what to listen for'),
  case: text('no real case'),
  silence: text('ask again'),
};

/**
 * An inject around `id` and `choices`.
 * @param {Around<Inject, 'id' | 'choices'>} fields
 * @returns {Inject}
 */
export const inject = (fields) => ({
  title: `Event ${fields.id}`,
  paper: paper(text('an event reaches the cell')),
  advice: {},
  discussion: [text('what would have to be true?')],
  facilitator,
  provenance: ['design'],
  ...fields,
});

/**
 * @param {Around<Choice, 'id' | 'effects'>} fields
 * @returns {Choice}
 */
export const choice = (fields) => ({ label: `Option ${fields.id}`, text: text('an option'), ...fields });

/**
 * A measure around its id, costs and effects.
 * @param {Around<Measure, 'id'>} fields
 * @returns {Measure}
 */
export const measure = (fields) => ({
  title: `Measure ${fields.id}`,
  text: text('a measure'),
  benefit: text('its benefit'),
  risk: text('its risk'),
  area: 'M01',
  quadrant: 'Q1',
  provenance: ['design'],
  ...fields,
});

/**
 * @param {string} id
 * @param {number} start
 * @returns {Scenario['indicators'][number]}
 */
export const indicator = (id, start) => ({ id, name: id, text: text(id), start, good: 'up' });

/**
 * @param {Around<Region, 'id'>} fields
 * @returns {Region}
 */
export const region = (fields) => ({
  name: fields.id,
  side: 'host',
  text: text('a region'),
  neighbours: [],
  polygon: [
    [0, 0],
    [200, 0],
    [200, 150],
  ],
  start: {},
  ...fields,
});

/** @type {Scenario['mandate']} */
const mandate = {
  text: text('the mandate'),
  postures: [{ id: 'observing', name: 'Observe and report' }],
  posture: 'observing',
  renewals: [],
  tasks: [{ id: 'monitoring', title: 'Monitor', text: text('a task'), authorised: true }],
};

const objective = {
  id: 'done',
  title: 'Reach the end',
  text: text('an objective'),
  max: 1,
  score: 'turn > 1 ? 1 : 0',
  levels: ['Not reached', 'Reached'],
};

/**
 * A whole scenario; `fields` replace what they name.
 * @param {Around<Scenario, 'id'>} fields
 * @returns {Scenario}
 */
export const scenario = (fields) => ({
  schema: 1,
  title: fields.id,
  language: 'en',
  summary: text('a scenario to be timed'),
  authors: [],
  licence: 'CC BY 4.0',
  minutes: 60,
  content_notes: [],
  learning: [],
  turns: 20,
  parameters: {},
  sources: [],
  briefing: [paper(text('the briefing'))],
  roles: [{ id: 'head', name: 'Head of mission', brief: text('a role') }],
  mandate,
  capacity: [{ id: 'funds', name: 'Funds', kind: 'spent', start: 10 }],
  indicators: [],
  regional: [],
  regions: [region({ id: 'land' })],
  actors: [],
  commodities: [],
  routes: [],
  measures: [],
  injects: [],
  objectives: [objective],
  endings: [{ id: 'over', title: 'The mission ends', text: text('an ending'), grade: 3, provenance: ['design'] }],
  ...fields,
});
