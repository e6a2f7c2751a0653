import { leakSuite } from './leak.fixture.ts';

/** A hundred games altogether, and in the deep suite 200 of each; the flagship's are long. */
const GAMES: Readonly<Record<string, number>> = { mini: 75, tutorial: 20, the_half_bridge: 5 };

leakSuite(({ scenario }) => GAMES[scenario.id] ?? 20);
