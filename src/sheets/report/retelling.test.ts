// A few of the plays; all of them in retelling.deep.ts.

import { retellingSuite } from './retelling.fixture.ts';

retellingSuite(8);
