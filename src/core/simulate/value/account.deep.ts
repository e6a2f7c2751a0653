// The full number of games; see account.fixture.ts.

import { accountSuite } from './account.fixture.ts';

accountSuite(300, 3);
