import type { TurningPoint } from '../../core/debrief/sections/turning-points.ts';
import { debriefWords as words, screenWords as text, sentence } from '../../text/debrief-text.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { WhyButton } from './Chain.tsx';
import type { SectionProps } from './debrief-props.ts';
import { Questions } from './Ending.tsx';
import { Notes } from './Papers.tsx';
import './TurningPoints.css';

export const letterOf = (k: number): string => String.fromCharCode(65 + k);

/** The few decisions with most behind them, and what to ask about each. */
export function TurningPoints({ model, onWhy }: SectionProps) {
  const { turningPoints } = model;
  if (turningPoints.length === 0) return <p>{words.turningNone}</p>;
  return (
    <>
      <p className="debrief-lead">{words.turningNote}</p>
      <ol className="debrief-turning">
        {turningPoints.map((point, k) => (
          <li key={point.seq} className="debrief-slip">
            <p className="overline">
              <span className="debrief-letter">
                <span className="visually-hidden">{text.turningMark(letterOf(k))}</span>
                <span aria-hidden="true">{letterOf(k)}</span>
              </span>
              {model.why.glossary.turn(point.turn)}
            </p>
            <h3>{sentence(point.what)}</h3>
            <Point model={model} onWhy={onWhy} point={point} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Point({ model, onWhy, point }: SectionProps & { readonly point: TurningPoint }) {
  const { rationale, downstream, own, changes, promise, discussion, notes } = point;
  return (
    <>
      {rationale !== null && <blockquote>{rationale}</blockquote>}
      {promise !== null && (
        <p>
          {words.benefit}: {promise.benefit} {words.risk}: {promise.risk}
        </p>
      )}
      <p className="debrief-small">
        {words.downstream(downstream, own)} {words.largest}:
      </p>
      <ul className="debrief-changes">
        {changes.map(({ seq, turn, what }) => (
          <li key={seq}>
            {model.why.glossary.turn(turn)}: {what} <WhyButton what={what} seq={seq} onWhy={onWhy} />
          </li>
        ))}
      </ul>
      <Questions questions={discussion.length > 0 ? discussion : [words.orderQuestion]} />
      {notes !== null && (
        <Disclosure summary={text.showNotes}>
          <Notes notes={notes} />
        </Disclosure>
      )}
    </>
  );
}
