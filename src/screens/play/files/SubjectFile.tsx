// The file on an actor, a tie or a route: as much of it as the cell knows, no more.

import type { ActorPicture, RoutePicture, TiePicture } from '../../../core/engine/view/picture.ts';
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
  const [kind, id] = subject.split('.');
  const actor = kind === 'actor' ? picture.actors.find((one) => one.actor.id === id) : undefined;
  if (actor !== undefined) return <ActorFile play={play} about={actor} titled={titled} />;
  const route = kind === 'route' ? picture.routes.find((one) => one.route.id === id) : undefined;
  if (route !== undefined) return <RouteFile play={play} about={route} titled={titled} />;
  const tie = picture.ties.find((one) => one.tie.id === id);
  return tie === undefined ? <p>{dossierWords.little}</p> : <TieFile play={play} about={tie} />;
}

interface About<T> {
  readonly play: Play;
  readonly about: T;
  readonly titled?: boolean;
}

const TONES = { armed: 'armed', elite: 'elite', network: 'flow', institution: 'host', community: 'community' } as const;

function ActorFile({ play, about: { actor, known, state }, titled = false }: About<ActorPicture>) {
  const { scenario } = play.session.header;
  const region = scenario.regions.find((one) => one.id === actor.region)?.name ?? actor.region;
  return (
    <div className="subject">
      <header className="file-head">
        {titled && <h2 className="panel-heading">{actor.name}</h2>}
        <Tag tone={TONES[actor.kind]}>{ACTOR_KINDS[actor.kind]}</Tag> <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      </header>
      {state !== null && (
        <p>
          <strong>{state.name}.</strong> {state.text}
        </p>
      )}
      <p>
        <Explained text={actor.text} scenario={scenario} /> {fileWords.based(region)}
      </p>
      {known >= 2 ? <Particulars actor={actor} known={known} /> : <p className="room-small">{dossierWords.little}</p>}
      {known >= 2 && actor.speech !== undefined && <blockquote className="speech">{actor.speech}</blockquote>}
      <Ties play={play} actor={actor.id} />
    </div>
  );
}

function Particulars({ actor, known }: Pick<ActorPicture, 'actor' | 'known'>) {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fileWords.wants, actor.wants],
    [fileWords.fears, actor.fears],
    [fileWords.feeds, actor.feeds],
    [fileWords.offers, actor.offers],
    [fileWords.changes, known >= 3 ? actor.changes : undefined],
    [fileWords.relation, actor.relation === undefined ? undefined : RELATIONS[actor.relation]],
  ];
  return (
    <dl className="particulars particulars-rows">
      {rows.map(([term, text]) =>
        text === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Ties({ play, actor }: { readonly play: Play; readonly actor: string }) {
  const ties = play.picture.ties.filter(({ tie }) => tie.a === actor || tie.b === actor);
  if (ties.length === 0) return null;
  return (
    <section>
      <h3 className="room-heading">{fileWords.ties}</h3>
      <ul className="file-ties">
        {ties.map((about) => (
          <li key={about.tie.id}>
            <TieFile play={play} about={about} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TieFile({ play, about: { tie, known } }: About<TiePicture>) {
  const { scenario } = play.session.header;
  const name = (id: string): string => scenario.actors.find((one) => one.id === id)?.name ?? id;
  return (
    <div className="tie">
      <p>
        <strong>{name(tie.a)}</strong> {known >= 2 ? TIE_WORDS[tie.kind] : '–'} <strong>{name(tie.b)}</strong>{' '}
        <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      </p>
      {known >= 2 && (
        <p>
          <Explained text={tie.text} scenario={scenario} />
        </p>
      )}
    </div>
  );
}

function RouteFile({ play, about: { route, known, load, flow }, titled = false }: About<RoutePicture>) {
  const { scenario } = play.session.header;
  const commodity = scenario.commodities.find((one) => one.id === route.of);
  const through = route.through.map((id) => scenario.regions.find((region) => region.id === id)?.name ?? id);
  const controller = play.picture.actors.find(({ actor }) => actor.id === route.control);
  return (
    <div className="subject">
      <header className="file-head">
        {titled && <h2 className="panel-heading">{route.name}</h2>}
        <Tag tone="flow">{commodity?.name ?? route.of}</Tag> <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      </header>
      <p>{fileWords.runs(LOAD_WORDS[load], flow, through.join(', '))}</p>
      {known >= 2 ? (
        <p>
          <Explained text={route.text} scenario={scenario} />{' '}
          {controller !== undefined && controller.known >= 2 ? fileWords.controlled(controller.actor.name) : ''}
        </p>
      ) : (
        <p className="room-small">{dossierWords.little}</p>
      )}
    </div>
  );
}
