import type { MapPoint } from './map-view.ts';

/** A line bent by control points (quadratic). */
export interface Curve {
  readonly from: MapPoint;
  readonly bends: readonly (readonly [control: MapPoint, to: MapPoint])[];
}
