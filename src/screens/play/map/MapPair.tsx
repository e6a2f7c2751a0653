// The country before and after, side by side, where everything that stayed stands in the same place; each with what it shows in words.

import { memo } from 'react';
import type { Picture } from '../../../core/engine/view/picture.ts';
import { MapInWords } from '../../../sheets/map/MapInWords.tsx';
import { MapSheet } from '../../../sheets/map/MapSheet.tsx';
import { mapAfter, mapOfPicture } from './board-of-picture.ts';
import { boardWords } from './board-words.ts';
import './MapPair.css';

export interface MapPairProps {
  readonly picture: Picture;
  /** written under them */
  readonly before: string;
  readonly after: string;
}

/** Drawn once for each picture: laying two maps out takes some tens of milliseconds. */
export const MapPair = memo(function MapPair({ picture, before, after }: MapPairProps) {
  const [was, is] = [mapAfter(picture, []), mapOfPicture(picture)];
  const words = boardWords();
  return (
    <div className="map-pair">
      {[
        { view: was, caption: before },
        { view: is, caption: after },
      ].map(({ view, caption }) => (
        <figure key={caption}>
          <MapSheet view={view} label={caption} size="half" among={[was, is]} />
          <MapInWords view={view} words={words} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </div>
  );
});
