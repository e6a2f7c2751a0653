// The file on an actor, a tie or a route: as much of it as the cell knows, no more.

import type { ActorParticulars, ActorPicture, RoutePicture } from '../../../core/engine/view/subject-pictures.ts';
import type { Name } from '../../../core/ref/message.ts';
import { partsOf } from '../../../core/ref/value-path.ts';
import { say } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import { Tag } from '../../../view/controls/Tag.tsx';
import { Explained } from '../common/Explained.tsx';
import { FileNotes } from '../common/FileNotes.tsx';
import { Tie } from '../common/Tie.tsx';
import { nameInPicture } from '../common/in-picture.ts';
import type { Play } from '../common/use-play.ts';
import { Authored, useAuthor } from '../../common/author.tsx';
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
  return tie === undefined ? <p>{say('play.dossier.little')}</p> : <Tie play={play} about={tie} />;
}

interface About<T> {
  readonly play: Play;
  readonly about: T;
  readonly titled?: boolean;
}

const TONES = { armed: 'armed', elite: 'elite', network: 'flow', institution: 'host', community: 'community' } as const;

function ActorFile({ play, about, titled = false }: About<ActorPicture>) {
  const { picture } = play;
  const { id, name, kind, known, state, text, particulars, file } = about;
  const author = useAuthor();
  return (
    <div className="subject">
      <header className="file-head">
        {titled && <Title name={name} />}
        <Tag tone={TONES[kind]}>{say('ladder.actor_kind', { kind })}</Tag>{' '}
        <Tag>{say('ladder.known', { level: known })}</Tag>
      </header>
      {state !== null && (
        <p {...author}>
          <strong>{say('play.file.state', { state: state.name })}</strong> {state.text}
        </p>
      )}
      <FileNotes play={play} notes={file} found />
      <p {...author}>
        <Explained text={text} roles={picture.roles} />
      </p>
      <p>{say('play.file.based', { region: nameInPicture(picture, `region.${about.region}`) })}</p>
      {particulars === null ? (
        <p className="room-small">{say('play.dossier.little')}</p>
      ) : (
        <Particulars particulars={particulars} />
      )}
      <FileNotes play={play} notes={file} found={false} />
      <Ties play={play} actor={id} />
    </div>
  );
}

function Particulars({ particulars }: { readonly particulars: ActorParticulars }) {
  const { wants, fears, feeds, offers, changes, relation, speech } = particulars;
  const author = useAuthor();
  const rows: readonly (readonly [string, string | null])[] = [
    [say('play.file.wants'), wants],
    [say('play.file.fears'), fears],
    [say('play.file.feeds'), feeds],
    [say('play.file.offers'), offers],
    [say('play.file.changes'), changes],
  ];
  return (
    <>
      <dl className="particulars particulars-rows">
        {rows.map(([term, text]) =>
          text === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd {...author}>{text}</dd>
            </div>
          ),
        )}
        {relation !== null && (
          <div>
            <dt>{say('play.file.relation')}</dt>
            <dd>{say('play.file.relation_is', { relation })}</dd>
          </div>
        )}
      </dl>
      {speech !== null && (
        <blockquote className="speech" {...author}>
          {speech}
        </blockquote>
      )}
    </>
  );
}

function Ties({ play, actor }: { readonly play: Play; readonly actor: string }) {
  const ties = play.picture.ties.filter(({ a, b }) => a === actor || b === actor);
  if (ties.length === 0) return null;
  return (
    <section>
      <h3 className="room-heading">{say('play.file.ties')}</h3>
      <ul className="file-ties">
        {ties.map((about) => (
          <li key={about.id}>
            <Tie play={play} about={about} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ name }: { readonly name: string }) {
  return (
    <h2 className="panel-heading" {...useAuthor()}>
      {name}
    </h2>
  );
}

function RouteFile({ play, about, titled = false }: About<RoutePicture>) {
  const { name, commodity, known, text, controlledBy } = about;
  const author = useAuthor();
  const regions = about.through.map((id) => nameInPicture(play.picture, `region.${id}`));
  return (
    <div className="subject">
      <header className="file-head">
        {titled && <Title name={name} />}
        <Tag tone="flow">
          <Authored>{commodity.name}</Authored>
        </Tag>{' '}
        <Tag>{say('ladder.known', { level: known })}</Tag>
      </header>
      <p>{runs(about, regions)}</p>
      <FileNotes play={play} notes={about.file} found />
      {text === null ? (
        <p className="room-small">{say('play.dossier.little')}</p>
      ) : (
        <p {...author}>
          <Explained text={text} roles={play.picture.roles} />
        </p>
      )}
      {controlledBy !== null && <p>{say('play.file.controlled', { actor: controlledBy })}</p>}
      <FileNotes play={play} notes={about.file} found={false} />
    </div>
  );
}

function runs({ load, flow }: RoutePicture, regions: readonly Name[]): string {
  const traffic = tell('ladder.traffic', { level: load });
  return flow === null
    ? say('play.file.runs', { traffic, regions })
    : say('play.file.runs_units', { traffic, regions, units: flow });
}
