// The full number of plays; see lockstep.fixture.ts.

import { lockstepSuite } from './lockstep.fixture.ts';

lockstepSuite(2000);
