// The file on whatever is selected: a region, an actor, a route. Only what the cell knows.

import { useMemo } from 'react';
import { fileWords } from '../../../text/play-text.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { DossierForm } from './DossierForm.tsx';
import { inPicture } from '../common/in-picture.ts';
import { actorItem, FileList, regionItem, routeItem } from './FileList.tsx';
import { RegionFile } from './RegionFile.tsx';
import { SubjectFile } from './SubjectFile.tsx';
import { nameableOrders, ordersAt, refOf } from '../common/target-ref.ts';
import type { Play } from '../common/use-play.ts';
import './FilePanel.css';

export interface FilePanelProps {
  readonly play: Play;
  readonly selected: BoardTarget | null;
  readonly onSelect: (target: BoardTarget | null) => void;
  readonly onOrders: () => void;
}

export function FilePanel(props: FilePanelProps) {
  const { play, selected, onSelect } = props;
  // A selection may outlive what it was about, after an undo.
  if (selected === null || !inPicture(play.picture, refOf(selected) ?? ''))
    return <FilesOverview play={play} onSelect={onSelect} />;
  return (
    <article className="file">
      <div className="file-way">
        <Button kind="quiet" size="small" onClick={() => onSelect(null)}>
          {fileWords.all}
        </Button>
        {play.world.phase === 'planning' && <OrdersHere {...props} />}
      </div>
      {selected.kind === 'region' ? (
        <RegionFile play={play} region={selected.id} onSelect={onSelect} />
      ) : (
        <>
          <SubjectFile play={play} subject={refOf(selected) ?? ''} titled />
          <DossierForm play={play} subject={refOf(selected) ?? ''} />
        </>
      )}
    </article>
  );
}

function OrdersHere({ play, selected, onOrders }: FilePanelProps) {
  const { world, picture } = play;
  const open = useMemo(() => nameableOrders({ world, picture }), [world, picture]);
  const count = ordersAt(open, refOf(selected)).filter(({ problem }) => problem === null).length;
  if (count === 0) return null;
  return (
    <Button size="small" onClick={onOrders}>
      {fileWords.ordersHere(count)}
    </Button>
  );
}

/** All files there are, by kind. */
export function FilesOverview({ play, onSelect }: Pick<FilePanelProps, 'play' | 'onSelect'>) {
  const { picture } = play;
  return (
    <div className="file">
      <h2 className="panel-heading">{fileWords.title}</h2>
      <p className="room-small">{fileWords.hint}</p>
      <FileList
        title={fileWords.actors}
        items={picture.actors.map(actorItem)}
        onSelect={(id) => onSelect({ kind: 'token', id })}
      />
      <FileList
        title={fileWords.routes}
        items={picture.routes.map(routeItem)}
        onSelect={(id) => onSelect({ kind: 'route', id })}
      />
      <FileList
        title={fileWords.regions}
        items={picture.regions.map(({ region }) => regionItem(region))}
        onSelect={(id) => onSelect({ kind: 'region', id })}
      />
    </div>
  );
}
