// All that is shipped.

// First, since it loads the dice that all the others then throw.
import { lucklessSuite, unbiasedSuite } from './unbiased.fixture.ts';
import { programsToPlay } from '../shipped.fixture.ts';

const LUCKLESS = ['tutorial', 'mini'];
const size = { games: 400, futures: 20 };
const programs = programsToPlay();

unbiasedSuite(
  size,
  programs.filter(([id]) => !LUCKLESS.includes(id)),
);
lucklessSuite(
  size,
  programs.filter(([id]) => LUCKLESS.includes(id)),
);
