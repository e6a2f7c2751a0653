// The situation report of a turn: before and after, and the causes that the team could know.

import type { ReportLine, TurnReport } from '../../core/engine/report.ts';
import { nameSubject, nameTarget } from '../../core/log/name-cause.ts';
import { KNOWN_WORDS } from '../../text/play-text.ts';
import { EstimateMeter } from './Instruments.tsx';
import type { Play } from './use-play.ts';

const MOST_LINES = 10;

export function Report({ play }: { readonly play: Play }) {
  const { report, picture } = play;
  if (report === null) return null;
  const { lines, moves } = report;
  return (
    <article className="report sheet">
      <p className="sheet-form">Situation report</p>
      <h2 className="sheet-title">{picture.turnName}: what has changed</h2>
      {lines.length === 0 && moves.length === 0 && <p>Little that can be seen from here has changed.</p>}
      {moves.map((move) => (
        <p key={move.actor}>
          <strong>{move.name}</strong>: from “{move.from}” to “{move.to}”. {move.text}
        </p>
      ))}
      <ol className="report-lines">
        {lines.slice(0, MOST_LINES).map((line) => (
          <Line key={line.path} line={line} />
        ))}
      </ol>
      <Learnt play={play} report={report} />
    </article>
  );
}

function Line({ line }: { readonly line: ReportLine }) {
  const { name, before, after, direction, causes, unexplained } = line;
  const moved =
    before.word === after.word
      ? `still ${after.word}, ${direction === 'up' ? 'but rising' : 'but falling'}`
      : `from ${before.word} to ${after.word}`;
  const why = [...causes.slice(0, 3), ...(unexplained ? ['something the cell cannot see'] : [])];
  return (
    <li className="report-line">
      <EstimateMeter estimate={{ ...after, name }} compact />
      <p>
        {name}: {moved}.{why.length > 0 && <span className="room-small"> Because of {why.join('; ')}.</span>}
      </p>
    </li>
  );
}

function Learnt({ play, report }: { readonly play: Play; readonly report: TurnReport }) {
  const { scenario } = play.session.header;
  const finished = report.finished.map(({ measure, target }) => {
    const code = scenario.measures.find((one) => one.id === measure);
    if (code === undefined) return measure;
    return target === null ? code.title : `${code.title}, ${nameTarget(scenario, code, target)}`;
  });
  return (
    <>
      {report.learnt.map(({ path, level }) => (
        <p key={path}>
          The analysis cell: {nameSubject(scenario, path)} is now {KNOWN_WORDS[level]}.
        </p>
      ))}
      {finished.length > 0 && <p>Completed: {finished.join('; ')}.</p>}
    </>
  );
}
