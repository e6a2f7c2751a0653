import { sessionsAreLetGo } from './restarts.fixture.ts';

// Less than one of a kind for each restart: what is there or not by chance when one counts, such as a task that waits for an idle page, is no leak.
sessionsAreLetGo({
  // the other two are in the deep suite
  ways: [
    ['canvas', 'no-preference'],
    ['webgl', 'reduce'],
  ],
  before: 4,
  times: 6,
  most: { heap: 100_000, listeners: 5, nodes: 3 },
});
