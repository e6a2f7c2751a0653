// How it ended. The seal is shown once the session is complete: what is written before that would change it.

import { endingWords } from '../../text/play-text.ts';
import { paragraphsOf } from '../../view/controls/Paper.tsx';
import { Seal } from '../../sheets/seal/Seal.tsx';
import { Explained } from './common/Explained.tsx';
import { turnTitle } from './common/turn-name.ts';
import type { Play } from './common/use-play.ts';
import { StillMap } from './map/StillMap.tsx';
import './Ending.css';

export function Ending({ play }: { readonly play: Play }) {
  const { picture, seal } = play;
  const reached = picture.ending?.reached ?? null;
  return (
    <article className="ending sheet" aria-labelledby="ending-title">
      <div className="ending-text">
        <p className="sheet-form">
          {picture.title} · {turnTitle(picture)}
        </p>
        <h2 id="ending-title" className="ending-title">
          {reached?.title ?? endingWords.closed}
        </h2>
        <div className="sheet-text">
          {paragraphsOf(reached?.text ?? endingWords.closedText).map((paragraph) => (
            <p key={paragraph}>
              <Explained text={paragraph} roles={picture.roles} />
            </p>
          ))}
        </div>
        {seal === null ? (
          <p className="room-small">{endingWords.sealNote}</p>
        ) : (
          <Seal code={seal} label={endingWords.seal} />
        )}
      </div>
      <StillMap picture={picture} caption={endingWords.map} />
    </article>
  );
}
