// What is built now, packed as it is; the deep suite packs as a release does.

import { packedSuite } from './packed.fixture.ts';

packedSuite('without scripts');
