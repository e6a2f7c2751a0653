// The full number of plays; see same-everywhere.fixture.ts.

import { inChromium } from './in-chromium.ts';
import { sameEverywhereSuite } from './same-everywhere.fixture.ts';

sameEverywhereSuite('Chromium', { plays: 500, accounts: 50 }, inChromium);
