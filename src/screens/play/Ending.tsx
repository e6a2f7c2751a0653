// How it ended, and the seal that proves which log this was.

import { seal } from '../../core/log/chain.ts';
import { headOf } from '../../core/log/write-log.ts';
import { Seal } from '../../view/controls/Seal.tsx';
import type { Play } from './use-play.ts';

export function Ending({ play }: { readonly play: Play }) {
  const { session, world } = play;
  const ending = session.header.scenario.endings[world.ending];
  return (
    <article className="report sheet">
      <p className="sheet-form">How it ended</p>
      <h2 className="sheet-title">{ending?.title ?? 'Closed before an ending was reached'}</h2>
      {(
        ending?.text ??
        'The facilitator closed the session. The rubric is scored on the state as it stands; the debrief says what was left open.'
      )
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      <Seal code={seal(headOf(session))} label="Seal of this session" />
    </article>
  );
}
