// The file on whatever is selected: a region, an actor, a route. Only what the cell knows.

import type { ActorPicture, Picture, RegionPicture, RoutePicture } from '../../core/engine/picture.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { KNOWN_WORDS, LOAD_WORDS } from '../../text/play-text.ts';
import type { BoardTarget } from '../../view/board/board-view.ts';
import { Tag } from '../../view/controls/Tag.tsx';
import { EstimateMeter } from './Instruments.tsx';

export interface FilePanelProps {
  readonly scenario: Scenario;
  readonly picture: Picture;
  readonly selected: BoardTarget | null;
  readonly onSelect: (target: BoardTarget) => void;
}

const KIND_WORDS = {
  armed: 'armed actor',
  elite: 'elite',
  network: 'network',
  institution: 'host institution',
  community: 'community',
} as const;

export function FilePanel({ scenario, picture, selected, onSelect }: FilePanelProps) {
  if (selected === null) return <Overview picture={picture} onSelect={onSelect} />;
  if (selected.kind === 'region') {
    const region = picture.regions.find((one) => one.region.id === selected.id);
    return region === undefined ? null : <RegionFile region={region} picture={picture} onSelect={onSelect} />;
  }
  if (selected.kind === 'route') {
    const route = picture.routes.find((one) => one.route.id === selected.id);
    return route === undefined ? null : <RouteFile route={route} scenario={scenario} />;
  }
  const actor = picture.actors.find((one) => one.actor.id === selected.id);
  return actor === undefined ? (
    <Overview picture={picture} onSelect={onSelect} />
  ) : (
    <ActorFile actor={actor} picture={picture} scenario={scenario} />
  );
}

function Overview({ picture, onSelect }: Pick<FilePanelProps, 'picture' | 'onSelect'>) {
  return (
    <div className="file">
      <h3 className="file-title">Files</h3>
      <p className="room-small">Choose a region, an actor or a route on the map, or here.</p>
      <FileList
        title="Actors"
        items={picture.actors.map(({ actor, state }) => ({
          id: actor.id,
          name: actor.name,
          note: state?.name ?? 'suspected',
        }))}
        onSelect={(id) => onSelect({ kind: 'token', id })}
      />
      <FileList
        title="Routes"
        items={picture.routes.map(({ route, load }) => ({ id: route.id, name: route.name, note: LOAD_WORDS[load] }))}
        onSelect={(id) => onSelect({ kind: 'route', id })}
      />
      <FileList
        title="Regions"
        items={picture.regions.map(({ region }) => ({
          id: region.id,
          name: region.name,
          note: region.side === 'neighbour' ? 'across the border' : '',
        }))}
        onSelect={(id) => onSelect({ kind: 'region', id })}
      />
    </div>
  );
}

interface FileItem {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

function FileList({
  title,
  items,
  onSelect,
}: {
  readonly title: string;
  readonly items: readonly FileItem[];
  readonly onSelect: (id: string) => void;
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h4 className="room-heading">{title}</h4>
      <ul className="file-list">
        {items.map(({ id, name, note }) => (
          <li key={id}>
            <button type="button" className="file-link" onClick={() => onSelect(id)}>
              <span>{name}</span>
              <span className="room-small">{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RegionFile({
  region: { region, values },
  picture,
  onSelect,
}: { readonly region: RegionPicture } & Pick<FilePanelProps, 'picture' | 'onSelect'>) {
  const here = picture.actors.filter((one) => one.actor.region === region.id);
  const through = picture.routes.filter((one) => one.route.through.includes(region.id));
  return (
    <div className="file">
      <h3 className="file-title">{region.name}</h3>
      {region.side === 'neighbour' && <Tag>Across the border</Tag>}
      <p>{region.text}</p>
      {values.map((estimate) => (
        <EstimateMeter key={estimate.path} estimate={estimate} compact />
      ))}
      <FileList
        title="Who is here"
        items={here.map(({ actor, state }) => ({ id: actor.id, name: actor.name, note: state?.name ?? 'suspected' }))}
        onSelect={(id) => onSelect({ kind: 'token', id })}
      />
      <FileList
        title="Routes"
        items={through.map(({ route, load }) => ({ id: route.id, name: route.name, note: LOAD_WORDS[load] }))}
        onSelect={(id) => onSelect({ kind: 'route', id })}
      />
    </div>
  );
}

function RouteFile({
  route: { route, known, load, flow },
  scenario,
}: {
  readonly route: RoutePicture;
  readonly scenario: Scenario;
}) {
  const commodity = scenario.commodities.find((one) => one.id === route.of);
  const through = route.through.map((id) => scenario.regions.find((region) => region.id === id)?.name ?? id);
  return (
    <div className="file">
      <h3 className="file-title">{route.name}</h3>
      <Tag tone="flow">{commodity?.name ?? route.of}</Tag> <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      <p>
        {LOAD_WORDS[load]}
        {flow === null ? '' : ` (${flow} units a turn)`}, through {through.join(', ')}.
      </p>
      {known >= 2 && <p>{route.text}</p>}
    </div>
  );
}

function ActorFile({
  actor: { actor, known, state },
  picture,
  scenario,
}: {
  readonly actor: ActorPicture;
  readonly picture: Picture;
  readonly scenario: Scenario;
}) {
  const ties = picture.ties.filter(({ tie }) => tie.a === actor.id || tie.b === actor.id);
  const name = (id: string): string => scenario.actors.find((one) => one.id === id)?.name ?? id;
  return (
    <div className="file">
      <h3 className="file-title">{actor.name}</h3>
      <Tag>{KIND_WORDS[actor.kind]}</Tag> <Tag>{KNOWN_WORDS[known] ?? ''}</Tag>
      {state !== null && (
        <p>
          <strong>{state.name}.</strong> {state.text}
        </p>
      )}
      <p>{actor.text}</p>
      {known >= 2 && actor.speech !== undefined && <blockquote>{actor.speech}</blockquote>}
      {known >= 2 && <Particulars actor={actor} />}
      {ties.length > 0 && (
        <section>
          <h4 className="room-heading">Ties</h4>
          <ul className="file-ties">
            {ties.map(({ tie, known: level }) => (
              <li key={tie.id}>
                {name(tie.a)} {tie.kind} {name(tie.b)} <span className="room-small">({KNOWN_WORDS[level]})</span>
                {level >= 2 && <span className="file-tie-text">{tie.text}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Particulars({ actor }: { readonly actor: ActorPicture['actor'] }) {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Wants', actor.wants],
    ['Fears', actor.fears],
    ['Must feed', actor.feeds],
    ['Can offer', actor.offers],
  ];
  return (
    <dl className="particulars">
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
