// A few of the seeds of fuzz-play.deep.ts.

import { fuzzPlaySuite } from './fuzz-play.fixture.ts';

fuzzPlaySuite(0, 120, 60);
