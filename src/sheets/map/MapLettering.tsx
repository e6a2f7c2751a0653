import { placeLettering, regionLettering, routeLettering } from '../../view/geometry/lettering.ts';
import type { MapPlace, MapPoint } from '../../view/geometry/map-view.ts';
import { placeSign, SIGN_GROUND } from '../../view/geometry/place-sign.ts';
import { Words } from './Words.tsx';
import type { Drawing } from './drawing.ts';
import { pathsOf, short } from './path.ts';

interface Props {
  readonly drawing: Drawing;
}

function Sign({
  kind,
  at: [x, y],
  drawing: { em, nib },
}: Props & { readonly kind: MapPlace['kind']; readonly at: MapPoint }) {
  const sign = placeSign(kind, em);
  return (
    <g transform={`translate(${short(x)} ${short(y)})`}>
      <circle className="map-sign-ground" r={short(SIGN_GROUND * em)} />
      {sign.kind === 'strokes' ? (
        <path className="map-sign-strokes map-round" d={pathsOf(sign.lines, false)} strokeWidth={short(1.5 * nib)} />
      ) : (
        sign.radii.map((radius, k) => (
          <circle key={radius} className={k % 2 === 0 ? 'map-sign-dark' : 'map-sign-ground'} r={short(radius)} />
        ))
      )}
    </g>
  );
}

function RegionNames({ drawing: { view, layout, em } }: Props) {
  return view.regions.map((region) => {
    const lettering = regionLettering(region, layout, em);
    if (lettering === null) return null;
    return (
      <g key={region.id} className={`map-on-${region.side}`}>
        <Words className="map-region-name" lines={lettering.name} language={view.language} />
        {lettering.level !== null && <Words className="map-region-level" lines={[lettering.level]} />}
      </g>
    );
  });
}

function PlaceNames({ drawing }: Props) {
  return placeLettering(drawing.view, drawing.layout, drawing.em).map(({ place, sign, name }) => (
    <g key={`${place.name} ${place.x} ${place.y}`}>
      <Sign kind={place.kind} at={sign} drawing={drawing} />
      {name !== null && (
        <Words
          className={place.kind === 'capital' ? 'map-place-name map-capital' : 'map-place-name'}
          lines={[name]}
          language={drawing.view.language}
        />
      )}
    </g>
  ));
}

/** The names of routes, regions and places, with the signs of the places. */
export function MapLettering({ drawing }: Props) {
  const { view, layout, em } = drawing;
  return (
    <>
      {view.routes.map((route) => {
        const name = routeLettering(route, layout, em);
        return (
          name !== null && <Words key={route.id} className="map-route-name" lines={[name]} language={view.language} />
        );
      })}
      <RegionNames drawing={drawing} />
      <PlaceNames drawing={drawing} />
    </>
  );
}
