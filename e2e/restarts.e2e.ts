import { sessionsAreLetGo } from './restarts.fixture.ts';

sessionsAreLetGo({ before: 4, times: 6, most: { heap: 200_000, listeners: 1, nodes: 3 } });
