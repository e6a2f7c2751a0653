// The full number of plays; see same-everywhere.fixture.ts.

import { sameEverywhereSuite } from './same-everywhere.fixture.ts';

sameEverywhereSuite(500);
