// What goes on around the table: a generator behind the operations room while papers are argued and orders are given, or the rain on its
// roof where the author lets it rain; the harbour where the country has a port and the room looks out on it. The worse it stands with the country, the thinner it all becomes.

import { useEffect } from 'react';
import type { Picture } from '../../../core/engine/view/picture.ts';
import type { Scene, Tension } from '../../../view/sound/cue.ts';
import type { PlayProps } from './play-props.ts';

const AT_WORK: ReadonlySet<string> = new Set(['inject', 'planning', 'resolution']);

export function sceneOf(picture: Picture): Scene {
  const { indicators, regions } = picture;
  const values = [...indicators, ...regions.flatMap((region) => region.values)];
  const trouble = values.map(({ band, good }): number => (good === 'up' ? 4 - band : band));
  const sum = trouble.reduce((total, one) => total + one, 0);
  const tension = trouble.length === 0 ? 0 : Math.floor(sum / trouble.length + 0.5);
  return { room: roomOf(picture), tension: tension as Tension };
}

function roomOf({ phase, places, rain }: Picture): Scene['room'] {
  if (AT_WORK.has(phase)) return rain ? 'rain' : 'generator';
  return places.some(({ kind }) => kind === 'port') ? 'harbour' : 'generator';
}

export function useRoomTone(picture: Picture, scene: PlayProps['scene']): void {
  const { room, tension } = sceneOf(picture);
  useEffect(() => scene({ room, tension }), [room, tension, scene]);
  useEffect(() => () => scene(null), [scene]);
}
