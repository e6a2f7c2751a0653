import type { MapView } from './map-view.ts';

/** Above this size of lettering, in map units, the sheet is too small for all that could be written on it. */
export const CROWDED = 21;

/**
 * On a small sheet less is written: no states beside tokens, of places only the capital and the crossings. A state makes the name of its
 * token bigger, and the sign of a place gives way to nothing, so that names of regions and actors would be lost for them; what may be
 * written besides gives way by itself. All of it stays in the list, and in what the caller shows of the selected thing.
 */
export function thinOut<View extends MapView>(view: View, em: number): View {
  if (em <= CROWDED) return view;
  return {
    ...view,
    tokens: view.tokens.map(({ state: _, ...token }) => token),
    places: (view.places ?? []).filter(({ kind }) => kind === 'capital' || kind === 'crossing'),
  };
}
