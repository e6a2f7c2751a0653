// Where a dossier opens the eyes: the known targets of orders for which it matters.

import { nameTarget } from '../../core/log/name-cause.ts';
import { inSentence } from '../../text/play-text.ts';
import type { Play } from './use-play.ts';

/** Names of targets, each once; none of what the mission does not know. */
export function servesAt({ world, session }: Play, subject: string): readonly string[] {
  const { program, values } = world;
  const slot = program.layout.slot(`${subject}.dossier`);
  const names = new Set<string>();
  for (const { measure, targets } of program.measures) {
    for (const target of targets) {
      if (target.id === null || target.dossiers?.includes(slot) !== true) continue;
      if (target.knownSlot >= 0 && values[target.knownSlot] === 0) continue;
      names.add(inSentence(nameTarget(session.header.scenario, measure, target.id)));
    }
  }
  return [...names];
}
