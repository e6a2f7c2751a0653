// The full number of logs; see accounts.fixture.ts.

import { accountsSuite } from './accounts.fixture.ts';

accountsSuite(300);
