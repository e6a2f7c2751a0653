// The file on a region: how it stands, who and what is there, what the mission does there.

import { say, sayAlone } from '../../../text/say.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Tag } from '../../../view/controls/Tag.tsx';
import { Explained } from '../common/Explained.tsx';
import { actorItem, FileList, routeItem } from './FileList.tsx';
import { EstimateMeter } from '../common/EstimateMeter.tsx';
import { actorTarget } from '../common/target-ref.ts';
import type { Play } from '../common/use-play.ts';
import { useAuthor } from '../../common/author.tsx';
import './common.css';

export interface RegionFileProps {
  readonly play: Play;
  readonly region: string;
  readonly onSelect: (target: BoardTarget) => void;
}

export function RegionFile({ play, region: id, onSelect }: RegionFileProps) {
  const { picture } = play;
  const author = useAuthor();
  const region = picture.regions.find((one) => one.id === id);
  if (region === undefined) return null;
  const { values, presence } = region;
  return (
    <>
      <header className="file-head">
        <h2 className="panel-heading" {...author}>
          {region.name}
        </h2>
        {region.side === 'neighbour' && <Tag>{say('play.file.across')}</Tag>}
      </header>
      <p {...author}>
        <Explained text={region.text} roles={picture.roles} />
      </p>
      <div className="meters">
        {values.map((estimate) => (
          <EstimateMeter key={estimate.path} estimate={estimate} />
        ))}
      </div>
      {presence.length > 0 && (
        <p>
          <Tag tone="mission">{say('play.file.at_work')}</Tag> {sayAlone(presence)}
        </p>
      )}
      <FileList
        title={say('play.file.here')}
        items={picture.actors.filter((one) => one.region === id).map(actorItem)}
        onSelect={(actor) => onSelect(actorTarget(actor))}
      />
      <FileList
        title={say('play.file.through')}
        items={picture.routes.filter((one) => one.through.includes(id)).map(routeItem)}
        onSelect={(route) => onSelect({ kind: 'route', id: route })}
      />
    </>
  );
}
