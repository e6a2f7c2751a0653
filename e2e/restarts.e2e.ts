import { sessionsAreLetGo } from './restarts.fixture.ts';

// Less than one of a kind for each restart: what is there or not by chance when one counts, such as a task that waits for an idle page, is no leak.
sessionsAreLetGo({
  // all four are in the deep suite: drawn by software, WebGL takes most of it
  ways: [['canvas', 'no-preference']],
  before: 4,
  times: 6,
  most: { heap: 100_000, listeners: 5, nodes: 3 },
});
