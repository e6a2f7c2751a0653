// What is due: this turn, the next, later, and without a date yet; and how the threads stand that everybody can follow.

import type { CalendarPicture, DuePicture } from '../../../core/engine/view/calendar-picture.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { say, sayAlone, sayParts } from '../../../text/say.ts';
import { Authored, useAuthor } from '../../common/author.tsx';
import { Explained } from '../common/Explained.tsx';
import { turnName } from '../common/turn-name.ts';
import './Calendar.css';

type Roles = Picture['roles'];

export interface CalendarProps {
  readonly picture: Picture;
  /** of its heading: among papers or among instruments */
  readonly heading: 'panel-heading' | 'room-heading';
}

/** Nothing where nothing is known to fall due. */
export function Calendar({ picture, heading }: CalendarProps) {
  const { calendar, roles } = picture;
  const { due, stages } = calendar;
  if (due.length + stages.length === 0) return null;
  return (
    <section className="calendar" aria-labelledby="calendar-title">
      <h2 id="calendar-title" className={heading}>
        {say('play.due.title')}
      </h2>
      {due.length > 0 && (
        <dl className="due">
          {[...new Set(due.map(({ turn }) => turn))].map((turn) => (
            <div key={turn}>
              <dt>{whenDue(picture, turn)}</dt>
              {due
                .filter((one) => one.turn === turn)
                .map((one) => (
                  <dd key={one.entry?.id ?? ''}>
                    <Due due={one} roles={roles} />
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      )}
      <Stages stages={stages} roles={roles} />
    </section>
  );
}

function whenDue({ turn: now, turnNames }: Picture, turn: number | null): string {
  if (turn === null) return say('play.due.open');
  if (turn === now) return say('play.due.now');
  return turn === now + 1 ? say('play.due.next') : sayAlone(turnName({ turnNames }, turn));
}

function Due({ due: { entry }, roles }: { readonly due: DuePicture; readonly roles: Roles }) {
  if (entry === null) return say('play.due.renewal');
  return (
    <>
      <Authored>{entry.title}</Authored>
      {entry.text !== null && <Particulars text={entry.text} roles={roles} />}
    </>
  );
}

function Particulars({ text, roles }: { readonly text: string; readonly roles: Roles }) {
  return (
    <p className="room-small" {...useAuthor()}>
      <Explained text={text} roles={roles} />
    </p>
  );
}

function Stages({ stages, roles }: Pick<CalendarPicture, 'stages'> & { readonly roles: Roles }) {
  if (stages.length === 0) return null;
  return (
    <ul className="due-stages">
      {stages.map(({ id, name, stage, text }) => (
        <li key={id}>
          {sayParts(
            'play.due.stage',
            {},
            {
              storyline: <Authored key="storyline">{name.name}</Authored>,
              stage: (
                <strong key="stage">
                  <Authored>{stage}</Authored>
                </strong>
              ),
            },
          )}
          {text !== null && <Particulars text={text} roles={roles} />}
        </li>
      ))}
    </ul>
  );
}
