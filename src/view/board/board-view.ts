/** What the map board is told, and what it answers: ids. It fits the sheet into whatever room it has. */
import type { MapView } from '../geometry/map-view.ts';
import type { Told } from '../geometry/told-signs.ts';

export interface BoardView extends MapView {
  readonly theme: 'light' | 'dark';
  readonly reducedMotion: boolean;
  readonly selected: BoardTarget | null;
  readonly lit?: readonly BoardTarget[]; // what may be chosen now
  readonly laidAs?: MapView | undefined; // has all that stands on this and on what is shown after it: names keep their places from one to the next
  readonly told?: readonly Told[] | undefined; // what is being told of: it alone stands in the light
  readonly dimmed: boolean;
}

export type BoardTarget =
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'route'; readonly id: string }
  | { readonly kind: 'token'; readonly id: string };

export type BoardClick = BoardTarget | { readonly kind: 'nothing' };

export function sameTarget(one: BoardTarget | null, other: BoardTarget | null): boolean {
  return one === other || (one !== null && other !== null && one.kind === other.kind && one.id === other.id);
}
