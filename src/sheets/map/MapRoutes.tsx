import { laidRoutes } from '../../view/geometry/layout.ts';
import type { MapPoint, MapRoute } from '../../view/geometry/map-view.ts';
import { hardenedOn, MOVED_PENS, ringsOn } from '../../view/geometry/moved.ts';
import { barbsAlong, beadsAlong, ghostOf, routePen } from '../../view/geometry/route-pen.ts';
import type { Drawing } from './drawing.ts';
import { dashes, pathOf, pathsOf, short } from './path.ts';

interface RouteProps {
  readonly route: MapRoute;
  readonly line: readonly MapPoint[];
  readonly nib: number;
}

function Ghost({ route, line, nib }: RouteProps) {
  const ghost = ghostOf(route, line, nib);
  if (ghost === null) return null;
  const d = pathOf(ghost.line, false);
  return (
    <>
      <path className="map-ghost-ground map-round" d={d} strokeWidth={short(ghost.ground)} />
      <path className="map-ghost map-round" d={d} strokeWidth={short(ghost.width)} />
    </>
  );
}

function Route({ route, line, nib }: RouteProps) {
  const { ground, casing, width, dash, barbs, beads } = routePen(route, nib);
  const d = pathOf(line, false);
  const cap = dash.length === 0 ? 'round' : 'butt';
  const outlines = beadsAlong(line, route.pattern, beads.size);
  return (
    <g className={route.confidence === 'suspected' ? 'map-route map-route-suspected' : 'map-route'}>
      <path className="map-route-ground map-round" d={d} strokeWidth={short(ground)} />
      {casing !== null && <path className="map-route-casing map-round" d={d} strokeWidth={short(casing.outer)} />}
      {casing !== null && <path className="map-route-ground map-round" d={d} strokeWidth={short(casing.inner)} />}
      <path d={d} strokeWidth={short(width)} strokeDasharray={dashes(dash)} strokeLinecap={cap} />
      <path className="map-round" d={pathsOf(barbsAlong(line, barbs.size), false)} strokeWidth={short(barbs.width)} />
      {outlines.length > 0 && <path className="map-bead" d={pathsOf(outlines, true)} strokeWidth={short(beads.edge)} />}
    </g>
  );
}

function Hardened({ drawing: { view, layout, nib } }: { readonly drawing: Drawing }) {
  const { outlines, ticks } = hardenedOn(view, layout);
  if (outlines.length === 0) return null;
  return (
    <>
      <path className="map-hardened map-round" d={pathsOf(outlines, true)} strokeWidth={short(MOVED_PENS.edge * nib)} />
      <path className="map-hardened map-round" d={pathsOf(ticks, false)} strokeWidth={short(MOVED_PENS.ticks * nib)} />
    </>
  );
}

/** What flows, and what has changed since the report before. */
export function MapRoutes({ drawing }: { readonly drawing: Drawing }) {
  const { view, layout, em, nib } = drawing;
  const laid = laidRoutes(view, layout);
  return (
    <>
      <Hardened drawing={drawing} />
      {laid.map(({ route, line }) => (
        <Ghost key={route.id} route={route} line={line} nib={nib} />
      ))}
      {laid.map(({ route, line }) => (
        <Route key={route.id} route={route} line={line} nib={nib} />
      ))}
      {ringsOn(view, layout, em).map(({ at: [x, y], radius }) => (
        <g key={`${x} ${y}`} transform={`translate(${short(x)} ${short(y)})`}>
          <circle className="map-ring-ground" r={short(radius)} strokeWidth={short(MOVED_PENS.ringGround * nib)} />
          <circle className="map-ring" r={short(radius)} strokeWidth={short(MOVED_PENS.ring * nib)} />
        </g>
      ))}
    </>
  );
}
