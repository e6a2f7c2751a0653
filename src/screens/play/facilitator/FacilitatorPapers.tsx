// All papers of the scenario: bring one, hold one back, skip the one on the table. What is still to come is behind a second
// step, since the class may see the screen.

import type { InjectPicture, MustPicture } from '../../../core/engine/view/facilitator-picture.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { ListButton } from '../common/ListButton.tsx';
import type { Play } from '../common/use-play.ts';
import { useAuthor } from '../../common/author.tsx';
import './common.css';
import './FacilitatorPapers.css';

export interface FacilitatorPapersProps {
  readonly play: Play;
  readonly injects: readonly InjectPicture[];
}

const hasCome = ({ state }: InjectPicture): boolean => state === 'come' || state === 'on_table';

export function FacilitatorPapers({ play, injects }: FacilitatorPapersProps) {
  return (
    <>
      <PaperList play={play} injects={injects.filter(hasCome)} />
      <Disclosure summary={say('play.facilitator.to_come')}>
        <PaperList play={play} injects={injects.filter((one) => !hasCome(one))} />
      </Disclosure>
    </>
  );
}

function PaperList({ play, injects }: FacilitatorPapersProps) {
  return (
    <ul className="facilitator-list">
      {injects.map((inject) => (
        <PaperLine key={inject.id} play={play} inject={inject} />
      ))}
    </ul>
  );
}

function Must({ turn, conditional, held, passed }: MustPicture & { readonly held: boolean; readonly passed: boolean }) {
  const way = passed ? 'passed' : held ? 'held' : 'due';
  return (
    <span className="facilitator-note room-small">{say('play.facilitator.must', { way, turn, conditional })}</span>
  );
}

function PaperLine({ play, inject }: { readonly play: Play; readonly inject: InjectPicture }) {
  const { id, title, contentNote, state, must } = inject;
  const author = useAuthor();
  const held = state === 'held';
  const bring =
    play.picture.phase === 'planning' ? say('play.facilitator.fire_now') : say('play.facilitator.fire_next');
  const hold = held ? say('play.facilitator.release') : say('play.facilitator.hold');
  return (
    <li>
      <p>
        <strong {...author}>{title}</strong>{' '}
        <span className="room-small">{say('play.facilitator.inject_state', { state })}</span>
        {must !== null && <Must {...must} held={held} passed={must.turn < play.picture.turn} />}
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
          />
        </p>
      )}
      {!hasCome(inject) && (
        <p className="room-row">
          <ListButton play={play} label={bring} about={title} input={{ kind: 'fire', inject: id }} />
          <ListButton play={play} label={hold} about={title} input={{ kind: 'hold', inject: id, held: !held }} />
        </p>
      )}
    </li>
  );
}
