// A tie between two actors: who is bound to whom, how far that is known, and what is known of it.

import type { ReactNode } from 'react';
import type { TiePicture } from '../../../core/engine/view/subject-pictures.ts';
import { say, sayParts } from '../../../text/say.ts';
import { Tag } from '../../../view/controls/Tag.tsx';
import { useAuthor } from '../../common/author.tsx';
import { Explained } from './Explained.tsx';
import { FileNotes } from './FileNotes.tsx';
import type { Play } from './use-play.ts';
import './Tie.css';

export function Tie({ play, about }: { readonly play: Play; readonly about: TiePicture }) {
  const { text, known } = about;
  const author = useAuthor();
  return (
    <div className="tie">
      <p>
        {binding(about)} <Tag>{say('ladder.known', { level: known })}</Tag>
      </p>
      <FileNotes play={play} notes={about.file} found />
      {text !== null && (
        <p {...author}>
          <Explained text={text} roles={play.picture.roles} />
        </p>
      )}
      <FileNotes play={play} notes={about.file} found={false} />
    </div>
  );
}

/** Who is bound to whom, and how where that is known. */
function binding({ aName, bName, kind }: TiePicture): readonly ReactNode[] {
  const a = <Bound key="a" name={aName.name} />;
  if (kind === null) return sayParts('value.pair', {}, { a, b: <Bound key="b" name={bName.name} /> });
  return sayParts(
    'value.tie',
    { kind },
    { a_within: a, b_within: <Bound key="b" name={bName.within ?? bName.name} /> },
  );
}

function Bound({ name }: { readonly name: string }) {
  return <strong {...useAuthor()}>{name}</strong>;
}
