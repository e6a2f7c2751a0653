import { sessionsAreLetGo } from './restarts.fixture.ts';

sessionsAreLetGo({
  ways: [
    ['canvas', 'no-preference'],
    ['canvas', 'reduce'],
    ['webgl', 'no-preference'],
    ['webgl', 'reduce'],
  ],
  before: 5,
  times: 100,
  most: { heap: 1_000_000, listeners: 10, nodes: 50 },
});
