// What the author left for the facilitator about the paper that lies on the table.

import { presentInject } from '../../../core/engine/world.ts';
import { facilitatorWords } from '../../../text/play-text.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Explained } from '../common/Explained.tsx';
import type { Play } from '../common/use-play.ts';

export function FacilitatorNotes({ play }: { readonly play: Play }) {
  const { world, session } = play;
  const inject = world.phase === 'inject' ? presentInject(world)?.inject : undefined;
  if (inject === undefined) return null;
  const { point, misconceptions, listen_for, case: real, silence } = inject.facilitator;
  const rows: readonly (readonly [string, string])[] = [
    [facilitatorWords.point, point],
    [facilitatorWords.misconceptions, misconceptions.join(' ')],
    [facilitatorWords.listen, listen_for],
    [facilitatorWords.silence, silence],
    [facilitatorWords.case, real],
  ];
  return (
    <Disclosure summary={facilitatorWords.paper}>
      <dl className="particulars">
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Explained text={text} scenario={session.header.scenario} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
