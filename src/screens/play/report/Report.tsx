// The situation report of a turn: before and after, and the causes that the team could know.

import type { ReportLine, Shift, TurnReport } from '../../../core/engine/view/report-types.ts';
import { KNOWN_WORDS, LOAD_SHORT } from '../../../text/play-text.ts';
import { orderTitle, reportWords } from '../../../text/report-text.ts';
import { turnTitle } from '../common/turn-name.ts';
import { Steps } from './Steps.tsx';
import type { Play } from '../common/use-play.ts';
import './Report.css';

export function Report({ play }: { readonly play: Play }) {
  const { picture } = play;
  const { report } = picture;
  if (report === null) return null;
  const { lines, moves } = report;
  return (
    <article className="report" aria-labelledby="report-title">
      <p className="overline">{reportWords.form}</p>
      <h2 id="report-title" className="panel-heading">
        {reportWords.title(turnTitle(picture))}
      </h2>
      {lines.length + moves.length === 0 && <p>{reportWords.nothing}</p>}
      {moves.length > 0 && (
        <ul className="report-moves">
          {moves.map((move) => (
            <li key={move.actor}>
              <strong>{move.name}</strong> {reportWords.move(move.from, move.to)} {move.text}
            </li>
          ))}
        </ul>
      )}
      <ol className="report-lines">
        {lines.map((line) => (
          <Line key={line.path} line={line} />
        ))}
      </ol>
      <Learnt report={report} />
    </article>
  );
}

function Line({ line }: { readonly line: ReportLine }) {
  const { name, good, shifts, causes, unexplained } = line;
  const why = [...causes.slice(0, 3), ...(unexplained ? [reportWords.unseen] : [])];
  const title = good === null ? reportWords.traffic(name) : name;
  const placed = shifts.some(({ place }) => place !== null);
  return (
    <li className="report-line">
      {placed && <h3 className="report-name">{title}</h3>}
      <ul className="report-shifts">
        {shifts.map((shift) => (
          <li key={shift.place ?? ''}>
            {placed ? <span>{shift.place}</span> : <h3 className="report-name">{title}</h3>}
            <ShiftLine shift={shift} line={line} />
          </li>
        ))}
      </ul>
      {why.length > 0 && (
        <p className="report-why">
          <span>{reportWords.why}</span>
          {why.join('; ')}.
        </p>
      )}
    </li>
  );
}

const ARROWS = { up: '▲', down: '▼' } as const;

function ShiftLine({ shift, line: { direction, good } }: { readonly shift: Shift; readonly line: ReportLine }) {
  const { from, to } = shift;
  const [was, is] = good === null ? [LOAD_SHORT[from] ?? '', LOAD_SHORT[to] ?? ''] : [shift.fromWord, shift.toWord];
  const still = reportWords.still(is, good === null ? null : good === direction, direction);
  return (
    <>
      <Steps from={from} to={to} />
      <span className="shift-words">
        <span aria-hidden="true">
          {ARROWS[direction]} {from === to ? still : reportWords.shifted(was, is)}
        </span>
        <span className="visually-hidden">{from === to ? still : reportWords.shiftedAloud(was, is)}</span>
      </span>
    </>
  );
}

function Learnt({ report: { learnt, finished } }: { readonly report: TurnReport }) {
  return (
    <>
      {learnt.length > 0 && (
        <section>
          <h3 className="room-heading">{reportWords.learntTitle}</h3>
          <ul className="report-list">
            {learnt.map(({ ref, name, level }) => (
              <li key={ref}>{reportWords.learnt(name, KNOWN_WORDS[level] ?? '')}</li>
            ))}
          </ul>
        </section>
      )}
      {finished.length > 0 && (
        <section>
          <h3 className="room-heading">{reportWords.finishedTitle}</h3>
          <p className="report-list">
            {finished.map(({ title, targetName }) => orderTitle(title, targetName)).join('; ')}.
          </p>
        </section>
      )}
    </>
  );
}
