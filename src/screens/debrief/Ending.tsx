import type { EndingReached, SessionEnd } from '../../core/debrief/sections/ending.ts';
import type { OtherEnding } from '../../core/debrief/sections/other-endings.ts';
import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { debriefWords as words } from '../../text/debrief-text.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { ChainList } from './Chain.tsx';
import type { SectionProps } from './debrief-props.ts';
import './Ending.css';

/** The ending and what decided it; for a session that came to none, only that. */
export function Ending({ model, onWhy }: SectionProps) {
  const { end } = model;
  switch (end.kind) {
    case 'ended':
      return <Reached model={model} end={end} onWhy={onWhy} />;
    case 'closed':
      return (
        <div className="debrief-slip">
          <p>
            {words.closed(turnOf(model, end), end.turns)} {words.closedScores}
          </p>
          {end.reason !== null && <p>{words.reason(end.reason)}</p>}
        </div>
      );
    case 'unfinished':
      return (
        <div className="debrief-slip">
          <p>{words.unfinished(turnOf(model, end), end.turns, end.older)}</p>
        </div>
      );
  }
}

const turnOf = ({ why }: ReportModel, { turn }: SessionEnd): string => why.glossary.turn(turn);

function Reached({ model, end, onWhy }: SectionProps & { readonly end: EndingReached }) {
  return (
    <>
      <div className="debrief-slip debrief-ending">
        <h3>{end.title}</h3>
        <p>{end.text}</p>
        <p className="debrief-small">
          {words.endedIn(turnOf(model, end))} {words.grade(end.grade)}. {words.graded(end.grades)}
        </p>
      </div>
      <h3>{words.endingWhy}</h3>
      {end.because.length === 0 ? <p>{words.endingOpen}</p> : <ChainList chains={end.because} onWhy={onWhy} />}
      {end.discussion.length > 0 && <Questions questions={end.discussion} />}
      {end.others.length > 0 && <Others others={end.others} />}
    </>
  );
}

function Others({ others }: { readonly others: readonly OtherEnding[] }) {
  return (
    <Disclosure summary={words.othersHeading}>
      <p className="debrief-small">{words.othersNote}</p>
      <dl className="debrief-notes debrief-others">
        {others.map(({ id, title, grade, looksAt }) => (
          <div key={id}>
            <dt>{words.otherEnding(title, grade)}</dt>
            <dd>{looksAt.map(({ name, value }) => words.stood(name, value)).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

export function Questions({ questions }: { readonly questions: readonly string[] }) {
  return (
    <div className="debrief-questions">
      <p className="overline">{words.discussion}</p>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}

export function Rubric({ model, onWhy }: SectionProps) {
  return (
    <ul className="debrief-rubric">
      {model.rubric.map(({ id, title, text, score, max, level, because }) => (
        <li key={id}>
          <h3>{title}</h3>
          <p className="debrief-score">
            <Pips score={score} max={max} /> <strong>{words.of(score, max)}</strong> {level}
          </p>
          <p className="debrief-small">{text}</p>
          {because.length > 0 && (
            <details className="debrief-more">
              <summary>{words.scoreWhy}</summary>
              <ChainList chains={because} onWhy={onWhy} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Pips({ score, max }: { readonly score: number; readonly max: number }) {
  return (
    <span className="debrief-pips" aria-hidden="true">
      {Array.from({ length: max }, (_, k) => (
        // biome-ignore lint: pips never move.
        <span key={k} className={k < score ? 'debrief-pip debrief-pip-full' : 'debrief-pip'} />
      ))}
    </span>
  );
}
