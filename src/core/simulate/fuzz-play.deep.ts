// The full number of spoilt scenarios; see fuzz-play.fixture.ts.

import { fuzzPlaySuite } from './fuzz-play.fixture.ts';

fuzzPlaySuite(1, 30_000, 100);
