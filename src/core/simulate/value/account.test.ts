// A tenth of account.deep.ts.

import { accountSuite } from './account.fixture.ts';

accountSuite(30, 1);
