// All that is shipped and throws dice in play.

// First, since it loads the dice that all the others then throw.
import { unbiasedSuite } from './unbiased.fixture.ts';
import { programsToPlay } from '../shipped.fixture.ts';

unbiasedSuite(
  { games: 400, futures: 20 },
  programsToPlay().filter(([id]) => id === 'the_half_bridge'),
);
