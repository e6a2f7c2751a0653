import { sessionsAreLetGo } from './restarts.fixture.ts';

// Less than one of a kind for each restart: what is there or not by chance when one counts, such as a task that waits for an idle page, is no leak.
// By WebGL 0.2 to 0.5 MB stayed in some runs and not in others, whatever the number of sessions: not understood yet. What is asked of a hundred is asked of six.
sessionsAreLetGo({ before: 4, times: 6, most: { heap: 1_000_000, listeners: 5, nodes: 3 } });
