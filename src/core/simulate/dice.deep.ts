// The full number of pairs; see dice.fixture.ts.

import { diceSuite } from './dice.fixture.ts';

diceSuite(300);
