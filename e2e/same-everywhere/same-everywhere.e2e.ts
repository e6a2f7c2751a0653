// A tenth of same-everywhere.deep.ts.

import { sameEverywhereSuite } from './same-everywhere.fixture.ts';

sameEverywhereSuite(50);
