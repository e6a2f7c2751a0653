import type { MapPoint, MapRoute } from '../../view/geometry/map-view.ts';
import { barbsAlong, routePen } from '../../view/geometry/route-pen.ts';
import type { Drawing } from './drawing.ts';
import { dashes, pathOf, pathsOf, short } from './path.ts';

interface RouteProps {
  readonly route: MapRoute;
  readonly line: readonly MapPoint[];
  readonly nib: number;
}

function Route({ route, line, nib }: RouteProps) {
  const { ground, casing, width, dash, cap, barbs } = routePen(route, nib);
  const d = pathOf(line, false);
  return (
    <g className={route.confidence === 'suspected' ? 'map-route map-route-suspected' : 'map-route'}>
      <path className="map-route-ground map-round" d={d} strokeWidth={short(ground)} />
      {casing !== null && <path className="map-route-casing map-round" d={d} strokeWidth={short(casing.outer)} />}
      {casing !== null && <path className="map-route-ground map-round" d={d} strokeWidth={short(casing.inner)} />}
      <path d={d} strokeWidth={short(width)} strokeDasharray={dashes(dash)} strokeLinecap={cap} />
      <path className="map-round" d={pathsOf(barbsAlong(line, barbs.size), false)} strokeWidth={short(barbs.width)} />
    </g>
  );
}

export function MapRoutes({ drawing: { view, layout, nib } }: { readonly drawing: Drawing }) {
  return view.routes.map((route) => {
    const laid = layout.routes.get(route.id);
    return laid === undefined ? null : <Route key={route.id} route={route} line={laid.line} nib={nib} />;
  });
}
