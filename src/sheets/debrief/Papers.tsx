import { turnName } from '../../core/debrief/sections/turn-name.ts';
import { say } from '../../text/say.ts';
import { Said } from '../Said.tsx';
import { byAuthor } from '../whose-words.ts';
import { Notes } from './Notes.tsx';
import { Questions } from './Questions.tsx';
import type { SheetProps } from './sheet-props.ts';

/** Every paper that came, with its questions and the facilitator's notes: in the debrief nothing is held back. */
export function Papers({ model, slots }: SheetProps) {
  const { papers, language } = model;
  if (papers.length === 0) return <p>{say('debrief.papers.none')}</p>;
  return papers.map(({ id, turn, title, discussion, notes }) => (
    <div key={id} className="debrief-paper">
      {slots.fold(
        <>
          <span {...byAuthor(language)}>{title}</span>{' '}
          <span className="debrief-small">
            <Said value={turnName(model, turn)} language={language} />
          </span>
        </>,
        <>
          <Questions questions={discussion} language={language} />
          <Notes notes={notes} language={language} />
        </>,
      )}
    </div>
  ));
}
