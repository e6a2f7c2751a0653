import { packedSuite } from './packed.fixture.ts';

packedSuite('with scripts');
