// The file on an actor, a tie or a route: as much of it as the cell knows, no more.

import type {
  ActorParticulars,
  ActorPicture,
  RoutePicture,
  TiePicture,
} from '../../../core/engine/view/subject-pictures.ts';
import { partsOf } from '../../../core/ref/value-path.ts';
import {
  ACTOR_KINDS,
  dossierWords,
  fileWords,
  KNOWN_WORDS,
  LOAD_WORDS,
  RELATIONS,
  TIE_WORDS,
} from '../../../text/play-text.ts';
import { Tag } from '../../../view/controls/Tag.tsx';
import { Explained } from '../common/Explained.tsx';
import { nameInPicture } from '../common/in-picture.ts';
import type { Play } from '../common/use-play.ts';
import './common.css';
import './SubjectFile.css';

export interface SubjectFileProps {
  readonly play: Play;
  /** `actor.guard`, `tie.x`, `route.y` */
  readonly subject: string;
  /** with its name as a heading */
  readonly titled?: boolean;
}

export function SubjectFile({ play, subject, titled = false }: SubjectFileProps) {
  const { picture } = play;
  const { kind, id } = partsOf(subject);
  const actor = kind === 'actor' ? picture.actors.find((one) => one.id === id) : undefined;
  if (actor !== undefined) return <ActorFile play={play} about={actor} titled={titled} />;
  const route = kind === 'route' ? picture.routes.find((one) => one.id === id) : undefined;
  if (route !== undefined) return <RouteFile play={play} about={route} titled={titled} />;
  const tie = picture.ties.find((one) => one.id === id);
  return tie === undefined ? <p>{dossierWords.little}</p> : <TieFile play={play} about={tie} />;
}

interface About<T> {
  readonly play: Play;
  readonly about: T;
  readonly titled?: boolean;
}

const TONES = { armed: 'armed', elite: 'elite', network: 'flow', institution: 'host', community: 'community' } as const;

function ActorFile({ play, about, titled = false }: About<ActorPicture>) {
  const { picture } = play;
  const { id, name, kind, known, state, text, particulars } = about;
  return (
    <div className="subject">
      <header className="file-head">
        {titled && <h2 className="panel-heading">{name}</h2>}
        <Tag tone={TONES[kind]}>{ACTOR_KINDS[kind]}</Tag> <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      </header>
      {state !== null && (
        <p>
          <strong>{state.name}.</strong> {state.text}
        </p>
      )}
      <p>
        <Explained text={text} roles={picture.roles} />{' '}
        {fileWords.based(nameInPicture(picture, `region.${about.region}`))}
      </p>
      {particulars === null ? (
        <p className="room-small">{dossierWords.little}</p>
      ) : (
        <Particulars particulars={particulars} />
      )}
      <Ties play={play} actor={id} />
    </div>
  );
}

function Particulars({ particulars }: { readonly particulars: ActorParticulars }) {
  const { wants, fears, feeds, offers, changes, relation, speech } = particulars;
  const rows: readonly (readonly [string, string | null])[] = [
    [fileWords.wants, wants],
    [fileWords.fears, fears],
    [fileWords.feeds, feeds],
    [fileWords.offers, offers],
    [fileWords.changes, changes],
    [fileWords.relation, relation === null ? null : RELATIONS[relation]],
  ];
  return (
    <>
      <dl className="particulars particulars-rows">
        {rows.map(([term, text]) =>
          text === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      {speech !== null && <blockquote className="speech">{speech}</blockquote>}
    </>
  );
}

function Ties({ play, actor }: { readonly play: Play; readonly actor: string }) {
  const ties = play.picture.ties.filter(({ a, b }) => a === actor || b === actor);
  if (ties.length === 0) return null;
  return (
    <section>
      <h3 className="room-heading">{fileWords.ties}</h3>
      <ul className="file-ties">
        {ties.map((about) => (
          <li key={about.id}>
            <TieFile play={play} about={about} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TieFile({ play, about: { aName, bName, kind, text, known } }: About<TiePicture>) {
  return (
    <div className="tie">
      <p>
        <strong>{aName}</strong> {kind === null ? '–' : TIE_WORDS[kind]} <strong>{bName}</strong>{' '}
        <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      </p>
      {text !== null && (
        <p>
          <Explained text={text} roles={play.picture.roles} />
        </p>
      )}
    </div>
  );
}

function RouteFile({ play, about, titled = false }: About<RoutePicture>) {
  const { name, commodity, known, load, flow, text, controlledBy } = about;
  const through = about.through.map((id) => nameInPicture(play.picture, `region.${id}`));
  return (
    <div className="subject">
      <header className="file-head">
        {titled && <h2 className="panel-heading">{name}</h2>}
        <Tag tone="flow">{commodity}</Tag> <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      </header>
      <p>{fileWords.runs(LOAD_WORDS[load], flow, through.join(', '))}</p>
      {text === null ? (
        <p className="room-small">{dossierWords.little}</p>
      ) : (
        <p>
          <Explained text={text} roles={play.picture.roles} />{' '}
          {controlledBy === null ? '' : fileWords.controlled(controlledBy)}
        </p>
      )}
    </div>
  );
}
