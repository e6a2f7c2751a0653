import { leakSuite } from './leak.fixture.ts';

leakSuite(() => 200);
