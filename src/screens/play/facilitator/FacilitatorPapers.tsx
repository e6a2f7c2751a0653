// All papers of the scenario: bring one, hold one back, skip the one on the table. What is still to come is behind a second
// step, since the class may see the screen.

import type { InjectCode } from '../../../core/compile/program.ts';
import { facilitatorWords } from '../../../text/play-text.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { ListButton } from '../common/ListButton.tsx';
import type { Play } from '../common/use-play.ts';
import './common.css';
import './FacilitatorPapers.css';

export function FacilitatorPapers({ play }: { readonly play: Play }) {
  const { injects } = play.world.program;
  const hasCome = (code: InjectCode): boolean => play.world.values[code.firedSlot] === 1;
  return (
    <>
      <PaperList play={play} codes={injects.filter(hasCome)} />
      <Disclosure summary={facilitatorWords.toCome}>
        <PaperList play={play} codes={injects.filter((code) => !hasCome(code))} />
      </Disclosure>
    </>
  );
}

function PaperList({ play, codes }: { readonly play: Play; readonly codes: readonly InjectCode[] }) {
  return (
    <ul className="facilitator-list">
      {codes.map((code) => (
        <PaperLine key={code.inject.id} play={play} code={code} />
      ))}
    </ul>
  );
}

function PaperLine({ play, code }: { readonly play: Play; readonly code: InjectCode }) {
  const { world } = play;
  const { id, title, content_note } = code.inject;
  const come = world.values[code.firedSlot] === 1;
  const held = world.values[code.heldSlot] === 1;
  const onTable = world.inject === code.index && world.phase === 'inject';
  const standing = onTable
    ? facilitatorWords.onTable
    : come
      ? facilitatorWords.come
      : held
        ? facilitatorWords.held
        : facilitatorWords.notYet;
  const bring = world.phase === 'planning' ? facilitatorWords.fireNow : facilitatorWords.fireNext;
  const hold = held ? facilitatorWords.release : facilitatorWords.hold;
  return (
    <li>
      <p>
        <strong>{title}</strong> <span className="room-small">{standing}</span>
        {content_note !== undefined && <span className="facilitator-note room-small">{content_note}</span>}
      </p>
      {(onTable || !come) && (
        <p className="room-row">
          {onTable && (
            <ListButton play={play} label={facilitatorWords.skip} about={title} input={{ kind: 'skip', inject: id }} />
          )}
          {!come && <ListButton play={play} label={bring} about={title} input={{ kind: 'fire', inject: id }} />}
          {!come && (
            <ListButton play={play} label={hold} about={title} input={{ kind: 'hold', inject: id, held: !held }} />
          )}
        </p>
      )}
    </li>
  );
}
