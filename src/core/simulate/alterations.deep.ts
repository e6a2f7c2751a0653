// The full number of altered logs; see alterations.fixture.ts.

import { alterationsSuite } from './alterations.fixture.ts';

alterationsSuite(2000);
