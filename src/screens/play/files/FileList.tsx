// A short list of files that open on a click.

import { fileWords, KNOWN_WORDS, LOAD_WORDS } from '../../../text/play-text.ts';
import type { ActorPicture, RoutePicture } from '../../../core/engine/view/picture.ts';
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

export const actorItem = ({ actor, known, state }: ActorPicture): FileItem => ({
  id: actor.id,
  name: actor.name,
  note: state?.name ?? KNOWN_WORDS[known] ?? '',
});

export const routeItem = ({ route, load }: RoutePicture): FileItem => ({
  id: route.id,
  name: route.name,
  note: LOAD_WORDS[load],
});

export const regionItem = ({ id, name, side }: { id: string; name: string; side: string }): FileItem => ({
  id,
  name,
  note: side === 'neighbour' ? fileWords.across : '',
});
