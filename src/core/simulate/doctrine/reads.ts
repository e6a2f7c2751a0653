// The dossiers that a doctrine names itself, each while its condition holds. One that still serves is not taken up anew.

import type { Program } from '../../compile/program.ts';
import { isAtHand } from '../../engine/dossiers.ts';
import type { World } from '../../engine/world.ts';
import type { Doctrine } from '../../scenario/language/schema-doctrine.ts';
import type { PolicyInput } from '../policy.ts';
import { momentOf } from './moment.ts';
import type { Holds } from './sight.ts';

export function readsOf(
  program: Program,
  { reads = [] }: Doctrine,
  sight: (when: string | undefined) => Holds,
): (world: World) => PolicyInput | null {
  const wanted = reads.flatMap((read) => {
    const counts = momentOf(read, sight);
    const subject = program.subjects.find(({ ref }) => ref === read.dossier);
    return counts === null || subject === undefined ? [] : [{ counts, subject }];
  });
  return (world) => {
    const next = wanted.find(({ counts, subject }) => counts(world) && isAtHand(world, subject));
    return next === undefined ? null : { kind: 'take_up', subject: next.subject.ref };
  };
}
