// A tenth of replay.deep.ts.

import { replaySuite } from './replay.fixture.ts';

replaySuite(20);
