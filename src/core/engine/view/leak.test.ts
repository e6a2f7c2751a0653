import { leakSuite } from './leak.fixture.ts';

/** 200 games altogether; the flagship's are long. */
const GAMES: Readonly<Record<string, number>> = { mini: 150, tutorial: 40, the_half_bridge: 10 };

leakSuite(({ scenario }) => GAMES[scenario.id] ?? 20);
