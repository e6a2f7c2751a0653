// A tenth of dice.deep.ts.

import { diceSuite } from './dice.fixture.ts';

diceSuite(30);
