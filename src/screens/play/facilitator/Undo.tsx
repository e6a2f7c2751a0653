// The last inputs that still stand, newest first; undoing appends to the log and deletes nothing.

import type { UndoPicture } from '../../../core/engine/view/facilitator-picture.ts';
import { say } from '../../../text/say.ts';
import { Said } from '../../common/author.tsx';
import { ListButton } from '../common/ListButton.tsx';
import { describeInput } from '../common/describe-input.ts';
import { turnName } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import './common.css';

const MAX_SHOWN = 12;

export interface UndoProps {
  readonly play: Play;
  readonly inputs: readonly UndoPicture[];
}

export function Undo({ play, inputs }: UndoProps) {
  const recent = inputs.map(({ n, told, turn }) => {
    return { n, what: describeInput(told), when: turnName(play.picture, turn) };
  });
  if (recent.length === 0) return <p>{say('play.facilitator.undo_none')}</p>;
  return (
    <ol className="facilitator-list">
      {recent
        .slice(-MAX_SHOWN)
        .reverse()
        .map(({ n, what, when }) => (
          <li key={n}>
            <p>
              {what}{' '}
              <span className="room-small">
                <Said within value={when} />
              </span>
            </p>
            <p className="room-row">
              <ListButton
                play={play}
                label={say('play.facilitator.undo_to')}
                about={what}
                input={{ kind: 'rewind', to: n - 1 }}
              />
            </p>
          </li>
        ))}
    </ol>
  );
}
