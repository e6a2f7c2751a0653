// All papers of the scenario: bring one, hold one back, skip the one on the table. What is still to come is behind a second
// step, since the class may see the screen.

import { useState } from 'react';
import type { ComingPicture } from '../../../core/engine/view/coming/coming-picture.ts';
import type { InjectPicture } from '../../../core/engine/view/facilitator-picture.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { ListButton } from '../common/ListButton.tsx';
import type { Play } from '../common/use-play.ts';
import { useAuthor } from '../../common/author.tsx';
import { Answer, type Answers, Coming } from './Coming.tsx';
import { type Done, sayAnswer } from './say-answer.ts';
import { Untouched } from './Untouched.tsx';
import './common.css';
import './FacilitatorPapers.css';

export interface FacilitatorPapersProps {
  readonly play: Play;
  readonly injects: readonly InjectPicture[];
  readonly coming: ComingPicture;
  /** nobody in the room sees this window: what is to come lies open */
  readonly open?: boolean;
}

export function FacilitatorPapers({ play, injects, coming, open = false }: FacilitatorPapersProps) {
  const [done, setDone] = useState<Done | null>(null);
  const { picture, refusal } = play;
  const text = done === null ? null : sayAnswer(done, { picture, refusal, injects, coming });
  const last = done === null || text === null ? null : { paper: done.paper, text };
  const answers: Answers = { last, onDone: setDone };
  const paper = injects.find(({ id }) => id === last?.paper)?.title ?? '';
  return (
    <>
      <p className="visually-hidden" role="status">
        {last === null ? '' : say('play.facilitator.answer.about', { paper, answer: last.text })}
      </p>
      <CameList
        play={play}
        injects={injects.filter(({ state }) => state === 'come' || state === 'on_table')}
        answers={answers}
      />
      <Disclosure summary={say('play.facilitator.to_come')} open={open}>
        <Untouched coming={coming} />
        <Coming play={play} coming={coming} answers={answers} />
      </Disclosure>
    </>
  );
}

interface CameListProps {
  readonly play: Play;
  readonly injects: readonly InjectPicture[];
  readonly answers: Answers;
}

function CameList({ play, injects, answers }: CameListProps) {
  return (
    <ul className="facilitator-list">
      {injects.map((inject) => (
        <CameLine key={inject.id} play={play} inject={inject} answers={answers} />
      ))}
    </ul>
  );
}

interface CameLineProps extends Omit<CameListProps, 'injects'> {
  readonly inject: InjectPicture;
}

function CameLine({ play, inject, answers }: CameLineProps) {
  const { id, title, contentNote, state } = inject;
  const author = useAuthor();
  return (
    <li>
      <p>
        <strong {...author}>{title}</strong>{' '}
        <span className="room-small">{say('play.facilitator.inject_state', { state })}</span>
        {contentNote !== null && (
          <span className="facilitator-note room-small" {...author}>
            {contentNote}
          </span>
        )}
      </p>
      {state === 'on_table' && (
        <p className="room-row">
          <ListButton
            play={play}
            label={say('play.facilitator.skip')}
            about={title}
            input={{ kind: 'skip', inject: id }}
            onSent={(taken) => answers.onDone({ paper: id, act: 'skip', taken })}
          />
        </p>
      )}
      <Answer paper={id} answers={answers} />
    </li>
  );
}
