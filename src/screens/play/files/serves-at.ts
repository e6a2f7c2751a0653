// Where a dossier opens the eyes: the known targets of orders for which it matters.

import { nameTarget } from '../../../core/log/form/name-cause.ts';
import { inSentence } from '../../../text/play-text.ts';
import { inPicture } from '../common/in-picture.ts';
import { orderRef } from '../common/target-ref.ts';
import type { Play } from '../common/use-play.ts';

/** Names of targets, each once; none of what the mission does not know. */
export function servesAt({ world, session, picture }: Play, subject: string): readonly string[] {
  const { program } = world;
  const slot = program.layout.slot(`${subject}.dossier`);
  const names = new Set<string>();
  for (const code of program.measures) {
    for (const target of code.targets) {
      const ref = orderRef(code, target.id);
      if (target.id === null || ref === null || target.dossiers?.includes(slot) !== true) continue;
      if (inPicture(picture, ref)) names.add(inSentence(nameTarget(session.header.scenario, code.measure, target.id)));
    }
  }
  return [...names];
}
