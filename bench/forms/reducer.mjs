// The yardstick: a hand-written, data-driven reducer over packed integers (see reference/reducer.mjs).
export { play } from '../reference/reducer.mjs';
