// A short list of files that open on a click.

import type { RegionPicture } from '../../../core/engine/view/map-picture.ts';
import type { ActorPicture, RoutePicture } from '../../../core/engine/view/subject-pictures.ts';
import type { Sayable } from '../../../core/ref/message.ts';
import { tell } from '../../../text/tell.ts';
import { Authored, Said } from '../../common/author.tsx';
import './FileList.css';

export interface FileItem {
  readonly id: string;
  readonly name: string;
  /** the name of its state, or a word of ours */
  readonly note: Sayable | null;
}

export interface FileListProps {
  readonly title: string;
  readonly items: readonly FileItem[];
  readonly onSelect: (id: string) => void;
}

export function FileList({ title, items, onSelect }: FileListProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="room-heading">{title}</h3>
      <ul className="file-list">
        {items.map(({ id, name, note }) => (
          <li key={id}>
            <button type="button" className="file-link" onClick={() => onSelect(id)}>
              <span>
                <Authored>{name}</Authored>
              </span>{' '}
              <span className="room-small">{note !== null && <Said within value={note} />}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const actorItem = ({ id, name, known, state }: ActorPicture): FileItem => ({
  id,
  name,
  note: state?.name ?? tell('ladder.known', { level: known }),
});

export const routeItem = ({ id, name, load }: RoutePicture): FileItem => ({
  id,
  name,
  note: tell('ladder.traffic', { level: load }),
});

export const regionItem = ({ id, name, side }: RegionPicture): FileItem => ({
  id,
  name,
  note: side === 'neighbour' ? tell('play.file.across') : null,
});
