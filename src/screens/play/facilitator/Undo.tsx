// The last inputs that still stand, newest first; undoing appends to the log and deletes nothing. What would be taken back is named first,
// and can be given again afterwards.

import { useState } from 'react';
import type { ForwardPicture } from '../../../core/engine/view/forward.ts';
import type { UndoPicture } from '../../../core/engine/view/facilitator-picture.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../../view/controls/ConfirmDialog.tsx';
import { Said } from '../../common/author.tsx';
import { describeInput } from '../common/describe-input.ts';
import { turnName } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import { Forward } from './Forward.tsx';
import { Named } from './Named.tsx';
import './common.css';

const MAX_SHOWN = 12;

export interface UndoProps {
  readonly play: Play;
  readonly inputs: readonly UndoPicture[];
  readonly forward: readonly ForwardPicture[];
}

export function Undo({ play, inputs, forward }: UndoProps) {
  return (
    <>
      <Forward play={play} forward={forward} />
      {inputs.length === 0 ? <p>{say('play.facilitator.undo_none')}</p> : <Standing play={play} inputs={inputs} />}
    </>
  );
}

type StandingProps = Pick<UndoProps, 'play' | 'inputs'>;

function Standing({ play, inputs }: StandingProps) {
  const [asked, setAsked] = useState<number | null>(null); // the first input that is to go
  return (
    <>
      <ol className="facilitator-list">
        {inputs
          .slice(-MAX_SHOWN)
          .reverse()
          .map((input) => (
            <Line key={input.n} play={play} input={input} onAsk={() => setAsked(input.n)} />
          ))}
      </ol>
      <AskFirst play={play} inputs={inputs} asked={asked} onAnswer={() => setAsked(null)} />
    </>
  );
}

interface LineProps {
  readonly play: Play;
  readonly input: UndoPicture;
  readonly onAsk: () => void;
}

function Line({ play, input: { told, turn }, onAsk }: LineProps) {
  const what = describeInput(told);
  const label = say('play.facilitator.undo_to');
  return (
    <li>
      <p>
        {what}{' '}
        <span className="room-small">
          <Said within value={turnName(play.picture, turn)} />
        </span>
      </p>
      <p className="room-row">
        <Button size="small" aria-label={say('play.button_about', { label, what })} onClick={onAsk}>
          {label}
        </Button>
      </p>
    </li>
  );
}

interface AskProps extends StandingProps {
  readonly asked: number | null;
  readonly onAnswer: () => void;
}

/** Names what goes. It is looked up as it stands now: another window may have done something since. */
function AskFirst({ play, inputs, asked, onAnswer }: AskProps) {
  const going = asked === null ? [] : inputs.filter(({ n }) => n >= asked);
  const confirm = () => {
    onAnswer();
    if (asked !== null) void play.send({ kind: 'rewind', to: asked - 1 });
  };
  return (
    <ConfirmDialog
      open={going.length > 0}
      title={say('play.facilitator.undo_title', { n: going.length })}
      confirmLabel={say('play.facilitator.undo_confirm')}
      cancelLabel={say('play.facilitator.undo_cancel')}
      danger
      onConfirm={confirm}
      onCancel={onAnswer}
    >
      <Named inputs={going} />
      <p>{say('play.facilitator.undo_text')}</p>
    </ConfirmDialog>
  );
}
