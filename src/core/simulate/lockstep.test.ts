// A tenth of lockstep.deep.ts.

import { lockstepSuite } from './lockstep.fixture.ts';

lockstepSuite(200);
