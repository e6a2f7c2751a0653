// The full number of spoilt logs; see fuzz-log.fixture.ts.

import { fuzzLogSuite } from './fuzz-log.fixture.ts';

fuzzLogSuite(10000);
