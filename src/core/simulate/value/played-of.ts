// A verified log as what can be played again.

import type { Log } from '../../log/chain/write-log.ts';
import type { Played } from './moments.ts';

export const playedOf = ({ header, records }: Log): Played => ({
  seed: header.seed,
  settings: header.settings,
  inputs: records.map(({ input }) => input),
});
