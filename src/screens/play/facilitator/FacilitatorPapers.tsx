// All papers of the scenario: bring one, hold one back, skip the one on the table. What is still to come is behind a second
// step, since the class may see the screen.

import type { InjectPicture } from '../../../core/engine/view/facilitator-picture.ts';
import { facilitatorWords } from '../../../text/play-text.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { ListButton } from '../common/ListButton.tsx';
import type { Play } from '../common/use-play.ts';
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
      <Disclosure summary={facilitatorWords.toCome}>
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

const STATES = {
  on_table: facilitatorWords.onTable,
  come: facilitatorWords.come,
  held: facilitatorWords.held,
  to_come: facilitatorWords.notYet,
} as const satisfies Record<InjectPicture['state'], string>;

function PaperLine({ play, inject }: { readonly play: Play; readonly inject: InjectPicture }) {
  const { id, title, contentNote, state } = inject;
  const held = state === 'held';
  const bring = play.picture.phase === 'planning' ? facilitatorWords.fireNow : facilitatorWords.fireNext;
  const hold = held ? facilitatorWords.release : facilitatorWords.hold;
  return (
    <li>
      <p>
        <strong>{title}</strong> <span className="room-small">{STATES[state]}</span>
        {contentNote !== null && <span className="facilitator-note room-small">{contentNote}</span>}
      </p>
      {state === 'on_table' && (
        <p className="room-row">
          <ListButton play={play} label={facilitatorWords.skip} about={title} input={{ kind: 'skip', inject: id }} />
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
