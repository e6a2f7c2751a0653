// What the room sees while positions are taken at the other window: how many are in, and nothing of what or whose.

import type { RefObject } from 'react';
import { say } from '../../../text/say.ts';
import type { Answered } from '../common/play-store.ts';
import './HandOver.css';

export interface TakenElsewhereProps extends Answered {
  /** takes the focus when positions begin to be taken */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function TakenElsewhere({ answered, of, heading }: TakenElsewhereProps) {
  return (
    <section className="side-panel hand-over" aria-labelledby="elsewhere-title">
      <p className="overline" role="status">
        {say('play.table.positions', { in: answered, of })}
      </p>
      <h2 id="elsewhere-title" className="panel-heading" ref={heading} tabIndex={-1}>
        {say('play.elsewhere.title')}
      </h2>
      <p>{say('play.elsewhere.text')}</p>
    </section>
  );
}
