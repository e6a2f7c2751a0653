// A tenth of fuzz-log.deep.ts.

import { fuzzLogSuite } from './fuzz-log.fixture.ts';

fuzzLogSuite(1000);
