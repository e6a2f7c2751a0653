// How it ended, and the seal of the log as it stands: whoever writes it down can tell later whether a log is this one.

import { say, sayStart } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { paragraphsOf } from '../../view/controls/Paper.tsx';
import { Seal } from '../../sheets/seal/Seal.tsx';
import { Explained } from './common/Explained.tsx';
import { turnTitle } from './common/turn-name.ts';
import type { Play } from './common/use-play.ts';
import { useAuthor } from '../common/author.tsx';
import { whatChanged } from './common/played-steps.ts';
import { MapPair } from './map/MapPair.tsx';
import './Ending.css';

export interface EndingProps {
  readonly play: Play;
  /** null where it cannot be saved: the facilitator does it at the other window */
  readonly onSave: (() => void) | null;
}

export function Ending({ play, onSave }: EndingProps) {
  const { picture, seal } = play;
  const reached = picture.ending?.reached ?? null;
  const author = useAuthor();
  const words = reached === null ? {} : author;
  const changed = whatChanged(picture);
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
        {onSave !== null && (
          <div className="ending-keep">
            <p className="room-small">{say('play.ending.keep')}</p>
            <Button size="small" onClick={onSave}>
              {say('play.ending.save')}
            </Button>
          </div>
        )}
      </div>
      <div className="ending-country">
        <MapPair picture={picture} before={say('play.ending.start')} after={say('play.ending.map')} />
        {changed.length > 0 && (
          <section aria-labelledby="ending-changed">
            <h3 id="ending-changed" className="room-heading">
              {say('play.ending.changed')}
            </h3>
            <ul className="ending-changes">
              {changed.map((line, n) => (
                // They never move.
                <li key={n}>{sayStart(line)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </article>
  );
}
