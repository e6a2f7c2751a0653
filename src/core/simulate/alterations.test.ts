// A tenth of alterations.deep.ts.

import { alterationsSuite } from './alterations.fixture.ts';

alterationsSuite(200);
