// The full number of plays; see retelling.fixture.ts.

import { retellingSuite } from './retelling.fixture.ts';

retellingSuite(300);
