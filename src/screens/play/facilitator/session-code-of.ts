// The session code of a session that is being played, so that another team can be given the same world.

import type { Header } from '../../../core/log/form/header.ts';
import { encodeSessionCode } from '../../../core/log/code/session-code.ts';

export function sessionCodeOf({ scenario, world, seed, settings }: Header): string {
  return encodeSessionCode({
    scenarioId: scenario.id,
    world,
    seed,
    settings,
    injects: scenario.injects.map((inject) => inject.id),
  });
}
