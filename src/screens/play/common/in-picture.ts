// Whether the cell has something in its picture at all: a tie may be known of while one of the two is not, and must not name him.

import type { Picture } from '../../../core/engine/view/picture.ts';

/** `actor.guard`, `tie.x`, `route.y`, `region.z` */
export function inPicture({ actors, ties, routes, regions }: Picture, ref: string): boolean {
  const [kind, id] = ref.split('.');
  switch (kind) {
    case 'actor':
      return actors.some(({ actor }) => actor.id === id);
    case 'tie':
      return ties.some(({ tie }) => tie.id === id);
    case 'route':
      return routes.some(({ route }) => route.id === id);
    default:
      return regions.some(({ region }) => region.id === id);
  }
}
