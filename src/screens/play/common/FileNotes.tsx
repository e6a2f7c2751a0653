// What a file says besides its text, and what was found out of its subject.

import type { FileNotePicture } from '../../../core/engine/view/file-pictures.ts';
import { say } from '../../../text/say.ts';
import { Tag } from '../../../view/controls/Tag.tsx';
import { useAuthor } from '../../common/author.tsx';
import { Explained } from './Explained.tsx';
import type { Play } from './use-play.ts';
import './FileNotes.css';

export interface FileNotesProps {
  readonly play: Play;
  readonly notes: readonly FileNotePicture[];
  /** What was found out stands before what the file said all along: it is what one opens a file for once more. */
  readonly found: boolean;
}

export function FileNotes({ play, notes, found }: FileNotesProps) {
  const author = useAuthor();
  const shown = notes.filter((note) => note.found === found);
  if (shown.length === 0) return null;
  return (
    <ul className="file-notes">
      {shown.map(({ text }) => (
        <li key={text}>
          {found && <Tag tone="mission">{say('play.file.found')}</Tag>}{' '}
          <span {...author}>
            <Explained text={text} roles={play.picture.roles} />
          </span>
        </li>
      ))}
    </ul>
  );
}
