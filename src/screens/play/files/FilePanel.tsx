// The file on whatever is selected: a region, an actor, a route. Only what the cell knows.

import { say } from '../../../text/say.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { DossierForm } from './DossierForm.tsx';
import { inPicture } from '../common/in-picture.ts';
import { actorItem, FileList, regionItem, routeItem } from './FileList.tsx';
import { RegionFile } from './RegionFile.tsx';
import { SubjectFile } from './SubjectFile.tsx';
import { actorTarget, ordersAt, targetRef } from '../common/target-ref.ts';
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
  const ref = targetRef(selected);
  // A selection may outlive what it was about, after an undo.
  if (selected === null || ref === null || !inPicture(play.picture, ref))
    return <FilesOverview play={play} onSelect={onSelect} />;
  return (
    <article className="file">
      <div className="file-way">
        <Button kind="quiet" size="small" onClick={() => onSelect(null)}>
          {say('play.file.all')}
        </Button>
        {play.picture.phase === 'planning' && <OrdersHere {...props} />}
      </div>
      {selected.kind === 'region' ? (
        <RegionFile play={play} region={selected.id} onSelect={onSelect} />
      ) : (
        <>
          <SubjectFile play={play} subject={ref} titled />
          <DossierForm play={play} subject={ref} />
        </>
      )}
    </article>
  );
}

function OrdersHere({ play, selected, onOrders }: FilePanelProps) {
  const ref = targetRef(selected);
  const here = play.legal.measures.flatMap((measure) => ordersAt(measure, ref));
  const count = here.filter(({ problem }) => problem === null).length;
  if (count === 0) return null;
  return (
    <Button size="small" onClick={onOrders}>
      {say('play.file.orders_here', { n: count })}
    </Button>
  );
}

/** All files there are, by kind. */
export function FilesOverview({ play, onSelect }: Pick<FilePanelProps, 'play' | 'onSelect'>) {
  const { picture } = play;
  return (
    <div className="file">
      <h2 className="panel-heading">{say('play.file.title')}</h2>
      <p className="room-small">{say('play.file.hint')}</p>
      <FileList
        title={say('play.file.actors')}
        items={picture.actors.map(actorItem)}
        onSelect={(id) => onSelect(actorTarget(id))}
      />
      <FileList
        title={say('play.file.routes')}
        items={picture.routes.map(routeItem)}
        onSelect={(id) => onSelect({ kind: 'route', id })}
      />
      <FileList
        title={say('play.file.regions')}
        items={picture.regions.map(regionItem)}
        onSelect={(id) => onSelect({ kind: 'region', id })}
      />
    </div>
  );
}
