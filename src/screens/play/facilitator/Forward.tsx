// The way forward again after an undo: what was taken back, in order, to be given again up to one of them or to the end.

import type { ForwardPicture } from '../../../core/engine/view/forward.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { describeInput } from '../common/describe-input.ts';
import { sayProblem } from '../common/say-problem.ts';
import type { Play } from '../common/use-play.ts';
import { type Going, useGoingForward } from './use-going-forward.ts';
import './common.css';

const MAX_SHOWN = 12;

export interface ForwardProps {
  readonly play: Play;
  readonly forward: readonly ForwardPicture[];
}

export function Forward({ play, forward }: ForwardProps) {
  const going = useGoingForward(play, forward);
  return (
    <>
      {going.stopped !== null && (
        <p className="strip-refusal" role="alert">
          {say('play.facilitator.forward_stopped', { what: describeInput(going.stopped) })}{' '}
          {play.refusal === null ? say('play.facilitator.forward_changed') : sayProblem(play.refusal)}
        </p>
      )}
      {forward.length > 0 && <Ahead forward={forward} going={going} />}
    </>
  );
}

interface AheadProps {
  readonly forward: readonly ForwardPicture[];
  readonly going: Going;
}

function Ahead({ forward, going }: AheadProps) {
  const more = forward.length - MAX_SHOWN;
  return (
    <div className="facilitator-form">
      <p>{say('play.facilitator.forward_note')}</p>
      <Button disabled={going.busy} onClick={() => void going.go(forward.length)}>
        {say('play.facilitator.forward_all', { n: forward.length })}
      </Button>
      <ol className="facilitator-list">
        {forward.slice(0, MAX_SHOWN).map(({ n, told }, k) => (
          <Line key={n} what={describeInput(told)} busy={going.busy} onGo={() => void going.go(k + 1)} />
        ))}
        {more > 0 && <li>{say('play.facilitator.more', { n: more })}</li>}
      </ol>
    </div>
  );
}

interface LineProps {
  readonly what: string;
  readonly busy: boolean;
  readonly onGo: () => void;
}

function Line({ what, busy, onGo }: LineProps) {
  const label = say('play.facilitator.forward_to');
  return (
    <li>
      <p>{what}</p>
      <p className="room-row">
        <Button size="small" disabled={busy} aria-label={say('play.button_about', { label, what })} onClick={onGo}>
          {label}
        </Button>
      </p>
    </li>
  );
}
