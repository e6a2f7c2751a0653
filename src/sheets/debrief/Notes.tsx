import type { MetPaper } from '../../core/debrief/sections/papers.ts';
import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';

/** The facilitator's notes on a paper: in the debrief nothing is held back. */
export function Notes({ notes, language }: { readonly notes: MetPaper['notes']; readonly language: string }) {
  const { point, misconceptions, listen_for: listenFor, case: behind, silence } = notes;
  return (
    <dl className="debrief-notes">
      <Note name={say('debrief.notes.point')} texts={[point]} language={language} />
      <Note name={say('debrief.notes.misconceptions')} texts={misconceptions} language={language} />
      <Note name={say('debrief.notes.listen')} texts={[listenFor]} language={language} />
      <Note name={say('debrief.notes.case')} texts={[behind]} language={language} />
      <Note name={say('debrief.notes.silence')} texts={[silence]} language={language} />
    </dl>
  );
}

interface NoteProps {
  readonly name: string;
  readonly texts: readonly string[];
  readonly language: string;
}

function Note({ name, texts, language }: NoteProps) {
  return (
    <div>
      <dt>{name}</dt>
      {texts.map((text, k) => (
        // Notes never move, and an author may say one thing twice.
        <dd key={k} {...byAuthor(language)}>
          {text}
        </dd>
      ))}
    </div>
  );
}
