// What the author left for the facilitator about the paper that lies on the table.

import type { NotesPicture } from '../../../core/engine/view/facilitator-picture.ts';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { facilitatorWords } from '../../../text/play-text.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Explained } from '../common/Explained.tsx';

export interface FacilitatorNotesProps {
  readonly notes: NotesPicture | null;
  readonly roles: readonly RolePicture[];
}

export function FacilitatorNotes({ notes, roles }: FacilitatorNotesProps) {
  if (notes === null) return null;
  const { point, misconceptions, listenFor, case: real, silence } = notes;
  const rows: readonly (readonly [string, string])[] = [
    [facilitatorWords.point, point],
    [facilitatorWords.misconceptions, misconceptions.join(' ')],
    [facilitatorWords.listen, listenFor],
    [facilitatorWords.silence, silence],
    [facilitatorWords.case, real],
  ];
  return (
    <Disclosure summary={facilitatorWords.paper}>
      <dl className="particulars">
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Explained text={text} roles={roles} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
