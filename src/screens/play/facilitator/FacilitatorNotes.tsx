// What the author left for the facilitator about the paper that lies on the table.

import type { NotesPicture } from '../../../core/engine/view/facilitator-picture.ts';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Explained } from '../common/Explained.tsx';
import { useAuthor } from '../../common/author.tsx';

export interface FacilitatorNotesProps {
  readonly notes: NotesPicture | null;
  readonly roles: readonly RolePicture[];
  readonly open?: boolean;
}

export function FacilitatorNotes({ notes, roles, open = false }: FacilitatorNotesProps) {
  const author = useAuthor();
  if (notes === null) return null;
  const { point, misconceptions, listenFor, case: real, silence, hidden } = notes;
  const rows = [
    [say('play.facilitator.point'), point],
    [say('play.facilitator.misconceptions'), misconceptions.join(' ')],
    [say('play.facilitator.listen'), listenFor],
    [say('play.facilitator.silence'), silence],
    [say('play.facilitator.case'), real],
    ...(hidden.length === 0 ? [] : [[say('play.facilitator.hidden_choices'), hidden.join('; ')] as const]),
  ] as const;
  const textsBefore = (at: number): string =>
    rows
      .slice(0, at)
      .map(([, text]) => text)
      .join('\n');
  return (
    <Disclosure summary={say('play.facilitator.paper')} open={open}>
      <dl className="particulars">
        {rows.map(([term, text], at) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd {...author}>
              <Explained text={text} roles={roles} before={textsBefore(at)} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
