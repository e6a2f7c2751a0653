// The situation report of a turn: before and after, and the causes that the team could know.

import type { ReactNode } from 'react';
import { orderTitle } from '../../../core/engine/view/order-pictures.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import type { ReportLine, Shift, TurnReport } from '../../../core/engine/view/report-types.ts';
import type { Sayable } from '../../../core/ref/message.ts';
import { say, sayParts } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { boardTarget } from '../common/target-ref.ts';
import { Explained } from '../common/Explained.tsx';
import { Soon } from '../common/Soon.tsx';
import { turnTitle } from '../common/turn-name.ts';
import { Steps } from './Steps.tsx';
import type { Play } from '../common/use-play.ts';
import { Authored, Said, useAuthor } from '../../common/author.tsx';
import './Report.css';

export interface ReportProps extends Pointing {
  readonly play: Play;
  /** under its title */
  readonly children?: ReactNode;
}

/** A line is lit on the map while it is looked at, and opens the file of what it is of. */
interface Pointing {
  readonly onPoint: (target: BoardTarget | null) => void;
  readonly onSelect: (target: BoardTarget) => void;
}

export function Report({ play, children, ...pointing }: ReportProps) {
  const { picture } = play;
  const author = useAuthor();
  const { report } = picture;
  if (report === null) return null;
  const { lines, moves } = report;
  return (
    <article className="report" aria-labelledby="report-title">
      <p className="overline">{say('play.report.form')}</p>
      <h2 id="report-title" className="panel-heading">
        {say('play.report.title', { turn: turnTitle(picture) })}
      </h2>
      {children}
      {lines.length + moves.length === 0 && <p>{say('play.report.nothing')}</p>}
      {moves.length > 0 && (
        <ul className="report-moves">
          {moves.map((move) => (
            <li key={move.chart}>
              {sayParts(
                'play.report.move',
                { from: move.from, to: move.to },
                {
                  actor: (
                    <OnMap key="actor" at={move.chart} {...pointing}>
                      <strong {...author}>{move.name.name}</strong>
                    </OnMap>
                  ),
                },
              )}{' '}
              <span {...author}>{move.text}</span>
            </li>
          ))}
        </ul>
      )}
      <Soon>
        <ol className="report-lines">
          {lines.map((line) => (
            <Line key={line.path} line={line} {...pointing} />
          ))}
        </ol>
        <Learnt report={report} />
        <NextTurn picture={picture} />
        {report.stop !== null && <StoppingPlace text={report.stop} play={play} />}
      </Soon>
    </article>
  );
}

/** A button where it is on the map; else its words alone. */
function OnMap({
  at,
  onPoint,
  onSelect,
  children,
}: Pointing & { readonly at: string | null; readonly children: ReactNode }) {
  const target = boardTarget(at);
  if (target === null) return children;
  return (
    <button
      type="button"
      className="report-place"
      onClick={() => {
        onPoint(null); // it goes with the report, and nobody would say that it is left
        onSelect(target);
      }}
      onFocus={() => onPoint(target)}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(target)}
      onPointerLeave={() => onPoint(null)}
    >
      {children}
    </button>
  );
}

function Line({ line, ...pointing }: Pointing & { readonly line: ReportLine }) {
  const { name, good, shifts, causes, unexplained } = line;
  const author = useAuthor();
  const title = <Said value={good === null ? tell('play.report.traffic', { route: name }) : name} />;
  const placed = shifts.some(({ place }) => place !== null);
  return (
    <li className="report-line">
      {placed && <h3 className="report-name">{title}</h3>}
      <ul className="report-shifts">
        {shifts.map((shift) => (
          <li key={shift.place?.name ?? ''}>
            {placed ? (
              <OnMap at={shift.at} {...pointing}>
                <span {...author}>{shift.place?.name}</span>
              </OnMap>
            ) : (
              <h3 className="report-name">
                <OnMap at={shift.at} {...pointing}>
                  {title}
                </OnMap>
              </h3>
            )}
            <ShiftLine shift={shift} line={line} />
          </li>
        ))}
      </ul>
      {causes.length + (unexplained ? 1 : 0) > 0 && (
        <div className="report-why">
          <p>{say('play.report.why')}</p>
          <ul>
            {causes.slice(0, MOST_CAUSES).map(({ text, team }, n) => (
              // They never move.
              <li key={n} className={team ? 'cause-team' : 'cause-others'}>
                <Said value={text} within />
              </li>
            ))}
            {unexplained && <li className="cause-unseen">{say('play.report.unseen')}</li>}
          </ul>
        </div>
      )}
    </li>
  );
}

/** One after the other, however long each of them is. */
function strung([first, ...others]: readonly Sayable[]): Sayable {
  if (first === undefined) return [];
  return others.length === 0 ? first : tell('play.report.and', { first, rest: strung(others) });
}

/** More are left to the debrief. */
const MOST_CAUSES = 3;

const ARROWS = { up: '▲', down: '▼' } as const;

function ShiftLine({ shift, line: { direction, good } }: { readonly shift: Shift; readonly line: ReportLine }) {
  const { from, to } = shift;
  const words = { from: shift.fromWord, to: shift.toWord };
  const way = good === null ? direction : good === direction ? 'better' : 'worse';
  const still = from === to ? say('play.report.still', { word: shift.toWord, way }) : null;
  return (
    <>
      <Steps from={from} to={to} />
      <span className="shift-words">
        <span aria-hidden="true">
          {ARROWS[direction]} {still ?? say('play.report.shifted', words)}
        </span>
        <span className="visually-hidden">{still ?? say('play.report.shifted_aloud', words)}</span>
      </span>
    </>
  );
}

/** What the next turn brings, as far as everybody knows. */
function NextTurn({ picture: { calendar, turn, over } }: { readonly picture: Picture }) {
  const next = over ? [] : calendar.due.filter((one) => one.turn === turn + 1);
  if (next.length === 0) return null;
  return (
    <section>
      <h3 className="room-heading">{say('play.report.due_title')}</h3>
      <ul className="report-list">
        {next.map(({ entry }) => (
          <li key={entry?.id ?? ''}>{entry === null ? say('play.due.renewal') : <Authored>{entry.title}</Authored>}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where the author lets a team stop for the day, and what becomes of the session until it is back. */
function StoppingPlace({ text, play: { picture, stored } }: { readonly text: string; readonly play: Play }) {
  return (
    <section className="report-stop" aria-labelledby="report-stop">
      <h3 id="report-stop" className="report-name">
        {say('play.report.stop_title')}
      </h3>
      <p className="report-list" {...useAuthor()}>
        <Explained text={text} roles={picture.roles} />
      </p>
      <p className="room-small">{say('play.report.stop_kept', { stored })}</p>
    </section>
  );
}

function Learnt({ report: { learnt, found, finished } }: { readonly report: TurnReport }) {
  return (
    <>
      {learnt.length > 0 && (
        <section>
          <h3 className="room-heading">{say('play.report.learnt_title')}</h3>
          <ul className="report-list">
            {learnt.map(({ ref, name, level }) => (
              <li key={ref}>{say('play.report.learnt', { subject: name, level: tell('ladder.known', { level }) })}</li>
            ))}
          </ul>
        </section>
      )}
      {found.length > 0 && (
        <section>
          <h3 className="room-heading">{say('play.report.found_title')}</h3>
          <ul className="report-list">
            {found.map(({ name, text }) => (
              <li key={text}>
                {name === null ? (
                  <Authored>{text}</Authored>
                ) : (
                  sayParts(
                    'play.report.found',
                    {},
                    { subject: <Said key="subject" value={name} />, text: <Authored key="text">{text}</Authored> },
                  )
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {finished.length > 0 && (
        <section>
          <h3 className="room-heading">{say('play.report.finished_title')}</h3>
          <p className="report-list">
            {say('play.report.strung', { items: strung(finished.map((one) => orderTitle(one.title, one.targetName))) })}
          </p>
        </section>
      )}
    </>
  );
}
