// The full number of plays; see replay.fixture.ts.

import { replaySuite } from './replay.fixture.ts';

replaySuite(200);
