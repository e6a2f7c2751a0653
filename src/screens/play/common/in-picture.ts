// Whether the cell has something in its picture: what was selected may have gone from it since.

import { partsOf } from '../../../core/ref/value-path.ts';
import type { Name } from '../../../core/ref/message.ts';
import type { Picture } from '../../../core/engine/view/picture.ts';

/** `actor.guard`, `tie.x`, `route.y`, `region.z` */
export function inPicture({ actors, ties, routes, regions }: Picture, ref: string): boolean {
  const { kind, id } = partsOf(ref);
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    actor: actors,
    tie: ties,
    route: routes,
    region: regions,
  };
  return lists[kind]?.some((one) => one.id === id) ?? false;
}

/** The name of a region, an actor or a route that is in the picture. */
export function nameInPicture({ actors, routes, regions }: Picture, ref: string): Name {
  const { kind, id } = partsOf(ref);
  const lists: Readonly<Record<string, readonly (Name & { readonly id: string })[]>> = {
    actor: actors,
    route: routes,
    region: regions,
  };
  return lists[kind]?.find((one) => one.id === id) ?? { name: id };
}
