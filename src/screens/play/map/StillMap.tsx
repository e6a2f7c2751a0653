// The map as a picture on a paper, with what it shows in words.

import { memo } from 'react';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { MapInWords } from '../../../sheets/map/MapInWords.tsx';
import { MapSheet } from '../../../sheets/map/MapSheet.tsx';
import { mapOfPicture } from './board-of-picture.ts';
import { boardWords } from './board-words.ts';
import './StillMap.css';

export interface StillMapProps {
  readonly picture: Picture;
  /** written under it */
  readonly caption: string;
}

/** Drawn once for each picture: laying a map out takes some tens of milliseconds. */
export const StillMap = memo(function StillMap({ picture, caption }: StillMapProps) {
  const view = mapOfPicture(picture);
  const words = boardWords();
  return (
    <figure className="still-map">
      {/* On a small screen it is wider than the page, and a pane that scrolls must be reachable by keyboard. */}
      <div className="still-map-pane" role="region" aria-label={caption} tabIndex={0}>
        <MapSheet view={view} label={words.board} />
      </div>
      <MapInWords view={view} words={words} />
      <figcaption className="still-map-caption">{caption}</figcaption>
    </figure>
  );
});
