import type { MetPaper } from '../../core/debrief/sections/papers.ts';
import { debriefWords as words } from '../../text/debrief-text.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import type { SectionProps } from './debrief-props.ts';
import { Questions } from './Ending.tsx';

/** Every paper that came, with its questions and the facilitator's notes: in the debrief nothing is held back. */
export function Papers({ model: { papers, why } }: SectionProps) {
  return (
    <div>
      {papers.map(({ id, turn, title, discussion, notes }) => (
        <Disclosure key={id} summary={<Summary title={title} turn={why.glossary.turn(turn)} />}>
          <Questions questions={discussion} />
          <Notes notes={notes} />
        </Disclosure>
      ))}
    </div>
  );
}

const Summary = ({ title, turn }: { readonly title: string; readonly turn: string }) => (
  <>
    {title} <span className="debrief-small">{turn}</span>
  </>
);

export function Notes({ notes }: { readonly notes: MetPaper['notes'] }) {
  const parts: readonly (readonly [string, string])[] = [
    [words.point, notes.point],
    [words.misconceptions, notes.misconceptions.join(' ')],
    [words.listenFor, notes.listen_for],
    [words.case, notes.case],
    [words.silence, notes.silence],
  ];
  return (
    <dl className="debrief-notes">
      {parts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
