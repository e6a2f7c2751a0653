// A tenth of same-everywhere.deep.ts.

import { inChromium } from './in-chromium.ts';
import { sameEverywhereSuite } from './same-everywhere.fixture.ts';

sameEverywhereSuite('Chromium', { plays: 50, accounts: 3 }, inChromium);
