// The full number of plays; see first-flagship.fixture.ts.

import { keySearchSuite } from './first-flagship.fixture.ts';

keySearchSuite({ climbs: 4, plays: 5000, above: 0.95 });
