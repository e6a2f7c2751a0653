// Between two silent positions: whose turn it is at the keyboard, and nothing of what anybody marked. Who sits there turns it over.

import type { RefObject } from 'react';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { useAuthor } from '../../common/author.tsx';
import { namedRole } from '../common/named-role.ts';
import { PinForm } from '../common/PinForm.tsx';
import './HandOver.css';

export interface HandOverProps {
  readonly asked: RolePicture;
  readonly answered: number;
  readonly of: number;
  readonly pin: string;
  /** takes the focus when it is another's turn */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onTurned: () => void;
}

export function HandOver({ asked, answered, of, pin, heading, onTurned }: HandOverProps) {
  const author = useAuthor();
  return (
    <section className="side-panel hand-over" aria-labelledby="hand-over-title">
      <p className="overline">{say('play.table.positions', { in: answered, of })}</p>
      <p>{say('play.pin.hand_over')}</p>
      <h2 id="hand-over-title" className="panel-heading" ref={heading} tabIndex={-1} {...author}>
        {sayAlone(namedRole(asked))}
      </h2>
      <p className="room-small">{say('play.pin.look_away')}</p>
      <PinForm
        key={asked.id}
        pin={pin}
        label={say('play.pin.table')}
        action={say('play.pin.mine')}
        onRight={onTurned}
      />
    </section>
  );
}
