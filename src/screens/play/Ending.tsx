// How it ended, and the seal of the log as it stands: whoever writes it down can tell later whether a log is this one.

import { say } from '../../text/say.ts';
import { paragraphsOf } from '../../view/controls/Paper.tsx';
import { Seal } from '../../sheets/seal/Seal.tsx';
import { Explained } from './common/Explained.tsx';
import { turnTitle } from './common/turn-name.ts';
import type { Play } from './common/use-play.ts';
import { useAuthor } from '../common/author.tsx';
import { StillMap } from './map/StillMap.tsx';
import './Ending.css';

export function Ending({ play }: { readonly play: Play }) {
  const { picture, seal } = play;
  const reached = picture.ending?.reached ?? null;
  const author = useAuthor();
  const words = reached === null ? {} : author;
  return (
    <article className="ending sheet" aria-labelledby="ending-title">
      <div className="ending-text">
        <p className="sheet-form">{say('play.ending.form', { mission: picture.title, turn: turnTitle(picture) })}</p>
        <h2 id="ending-title" className="ending-title" {...words}>
          {reached?.title ?? say('play.ending.closed')}
        </h2>
        <div className="sheet-text">
          {paragraphsOf(reached?.text ?? say('play.ending.closed_text')).map((paragraph) => (
            <p key={paragraph} {...words}>
              <Explained text={paragraph} roles={picture.roles} />
            </p>
          ))}
        </div>
        {seal !== null && <Seal code={seal} label={say('play.ending.seal')} />}
        <p className="room-small">{say('play.ending.seal_note')}</p>
      </div>
      <StillMap picture={picture} caption={say('play.ending.map')} />
    </article>
  );
}
