// A short list of files that open on a click.

import type { RegionPicture } from '../../../core/engine/view/map-picture.ts';
import type { ActorPicture, RoutePicture } from '../../../core/engine/view/subject-pictures.ts';
import { say } from '../../../text/say.ts';
import './FileList.css';

export interface FileItem {
  readonly id: string;
  readonly name: string;
  readonly note: string;
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
              <span>{name}</span> <span className="room-small">{note}</span>
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
  note: state?.name ?? say('ladder.known', { level: known }),
});

export const routeItem = ({ id, name, load }: RoutePicture): FileItem => ({
  id,
  name,
  note: say('ladder.traffic', { level: load }),
});

export const regionItem = ({ id, name, side }: RegionPicture): FileItem => ({
  id,
  name,
  note: side === 'neighbour' ? say('play.file.across') : '',
});
