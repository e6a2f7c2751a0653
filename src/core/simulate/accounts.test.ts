// A tenth of accounts.deep.ts.

import { accountsSuite } from './accounts.fixture.ts';

accountsSuite(30);
