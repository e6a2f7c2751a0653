// Who disagrees, folded away while nobody does.

import { useState } from 'react';
import { say } from '../../../text/say.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { TextArea } from '../../../view/controls/fields.tsx';
import type { Notes } from './read-draft.ts';

export interface DissentProps {
  readonly notes: Notes;
  readonly onNotes: (notes: Notes) => void;
}

export function Dissent({ notes, onNotes }: DissentProps) {
  // What was written before is seen at once.
  const [written] = useState(notes.dissent !== '');
  return (
    <Disclosure summary={say('play.table.dissent_summary')} open={written}>
      <TextArea
        label={say('play.table.dissent')}
        hint={say('play.table.dissent_hint')}
        value={notes.dissent}
        maxLength={4000}
        onChange={(dissent) => onNotes({ ...notes, dissent })}
        rows={2}
      />
    </Disclosure>
  );
}
