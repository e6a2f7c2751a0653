// How it ended. The seal is shown once the session is complete: what is written before that would change it.

import { seal } from '../../core/log/chain/chain.ts';
import { headOf } from '../../core/log/chain/write-log.ts';
import { endingWords } from '../../text/play-text.ts';
import { paragraphsOf } from '../../view/controls/Paper.tsx';
import { Seal } from '../../view/controls/Seal.tsx';
import { Explained } from './common/Explained.tsx';
import type { Play } from './common/use-play.ts';
import './Ending.css';

export function Ending({ play }: { readonly play: Play }) {
  const { session, world } = play;
  const { scenario } = session.header;
  const ending = typeof world.ending === 'number' ? scenario.endings[world.ending] : undefined;
  return (
    <article className="ending sheet" aria-labelledby="ending-title">
      <p className="sheet-form">
        {scenario.title} · {play.picture.turnName}
      </p>
      <h2 id="ending-title" className="ending-title">
        {ending?.title ?? endingWords.closed}
      </h2>
      <div className="sheet-text">
        {paragraphsOf(ending?.text ?? endingWords.closedText).map((paragraph) => (
          <p key={paragraph}>
            <Explained text={paragraph} scenario={scenario} />
          </p>
        ))}
      </div>
      {world.phase === 'debrief' ? (
        <Seal code={seal(headOf(session))} label={endingWords.seal} />
      ) : (
        <p className="room-small">{endingWords.sealNote}</p>
      )}
    </article>
  );
}
