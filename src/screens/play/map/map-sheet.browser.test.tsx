// The map as a picture, its parts, its key, and what it says to those who cannot see it.

import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import arabic from '../../../../e2e/languages/ford.ar.json?raw';
import { NO_STATE } from '../../../core/debrief/history/fold-facts.ts';
import { play as played, resolvedSmall } from '../../../core/debrief/played.fixture.ts';
import type { Session } from '../../../core/engine/session.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { EMPTY_LIBRARY, loadScenario } from '../../../core/scenario/load-scenario.ts';
import { countryOfValues } from '../../../sheets/map/country-of-values.ts';
import { CountryCard } from '../../../sheets/map/CountryCard.tsx';
import { drawingOf, type MapSize } from '../../../sheets/map/drawing.ts';
import { FigureShape } from '../../../sheets/map/FigureShape.tsx';
import { MapFrame } from '../../../sheets/map/MapFrame.tsx';
import { MapGround } from '../../../sheets/map/MapGround.tsx';
import { MapInWords } from '../../../sheets/map/MapInWords.tsx';
import { MapKey } from '../../../sheets/map/MapKey.tsx';
import { MapLettering } from '../../../sheets/map/MapLettering.tsx';
import { MapRoutes } from '../../../sheets/map/MapRoutes.tsx';
import { MapSheet } from '../../../sheets/map/MapSheet.tsx';
import { MapTerrain } from '../../../sheets/map/MapTerrain.tsx';
import { MapTokens } from '../../../sheets/map/MapTokens.tsx';
import { Words } from '../../../sheets/map/Words.tsx';
import type { MapView } from '../../../view/geometry/map-view.ts';
import { TOKEN_KINDS } from '../../../view/geometry/map-view.ts';
import { SAMPLE_MAP } from '../../../view/geometry/sample-map.fixture.ts';
import { TERRAIN_PENS, type TerrainPen } from '../../../view/geometry/terrain.ts';
import { counterOf } from '../../../view/geometry/token-shape.ts';
import { show } from '../../common/show.fixture.tsx';
import { showStates } from '../../common/show-states.fixture.tsx';
import { inPhase } from '../common/moments.fixture.ts';
import { mapOfPicture } from './board-of-picture.ts';
import { boardWords } from './board-words.ts';
import { MapPair } from './MapPair.tsx';

const viewOf = (session: Session): MapView => mapOfPicture(pictureOf(session));

function inArabic(): Session {
  const { scenario } = loadScenario(arabic, EMPTY_LIBRARY);
  if (scenario === null) throw new Error('the scenario in Arabic does not pass its checks');
  return played([], scenario);
}
const LONG = 'Uebungsgruppe_Suedwest_der_Gemeinsamen_Lagebeurteilung';
const inLongWords = played(
  [],
  resolvedSmall(({ regions, actors, routes }) => {
    for (const named of [...regions, ...actors, ...routes]) named.name = LONG;
  }),
);

const VIEWS = {
  'at the beginning': viewOf(inPhase('briefing')),
  'under way': viewOf(inPhase('planning', 5)),
  'at the end': viewOf(inPhase('ending')),
  'of which nothing is known': mapOfPicture({
    ...pictureOf(played([])),
    ...countryOfValues(resolvedSmall(), NO_STATE),
  } as ReturnType<typeof pictureOf>),
  'without a border': viewOf(played([])),
  'with much in one region': SAMPLE_MAP,
  'in Arabic': viewOf(inArabic()),
  'in long words': viewOf(inLongWords),
} as const satisfies Readonly<Record<string, MapView>>;

/** The same of each of the views. */
const ofAll = (draw: (view: MapView) => ReactNode) =>
  Object.fromEntries(Object.entries(VIEWS).map(([name, view]) => [name, <>{draw(view)}</>]));

const LABEL = 'Map of the country';

showStates(MapSheet, {
  ...ofAll((view) => <MapSheet view={view} label={LABEL} />),
  'as one of two': <MapSheet view={VIEWS['under way']} label={LABEL} size="half" among={[VIEWS['at the end']]} />,
  'as a card': <MapSheet view={VIEWS['under way']} label={LABEL} size="card" />,
});

showStates(CountryCard, {
  'of a country under way': <CountryCard country={pictureOf(inPhase('planning', 5))} label={LABEL} />,
  'of bare land': <CountryCard country={countryOfValues(resolvedSmall(), NO_STATE)} label={LABEL} />,
});

const svg = (part: ReactNode) => (
  <svg className="map-sheet" viewBox="0 0 1000 700" role="img" aria-label={LABEL}>
    {part}
  </svg>
);
const under = (size: MapSize) => drawingOf(VIEWS['under way'], size);
const bare = drawingOf(VIEWS['of which nothing is known'], 'sheet');

showStates(MapGround, {
  'of a sheet': svg(<MapGround drawing={under('sheet')} />),
  'of a card': svg(<MapGround drawing={under('card')} />),
  'without a border': svg(<MapGround drawing={bare} />),
});

const PENS = Object.keys(TERRAIN_PENS) as TerrainPen[];

showStates(MapTerrain, {
  'of every kind': svg(
    <MapTerrain
      nib={1}
      strokes={PENS.map((pen, k) => ({
        pen,
        lines: [
          [
            [100, 60 + 50 * k],
            [500, 90 + 50 * k],
            [900, 60 + 50 * k],
          ],
        ],
      }))}
    />,
  ),
  none: svg(<MapTerrain nib={1} strokes={[]} />),
});

showStates(MapFrame, {
  'of a sheet': svg(<MapFrame drawing={under('sheet')} />),
  'of a card': svg(<MapFrame drawing={under('card')} />),
});

showStates(MapRoutes, {
  none: svg(<MapRoutes drawing={bare} />),
  several: svg(<MapRoutes drawing={under('sheet')} />),
});

showStates(MapTokens, {
  none: svg(<MapTokens drawing={bare} />),
  several: svg(<MapTokens drawing={under('sheet')} />),
  'without words': svg(<MapTokens drawing={under('card')} />),
});

showStates(MapLettering, {
  'of a country': svg(<MapLettering drawing={under('sheet')} />),
  'in Arabic': svg(<MapLettering drawing={drawingOf(VIEWS['in Arabic'], 'sheet')} />),
});

showStates(FigureShape, {
  'of every kind': svg(
    TOKEN_KINDS.map((kind) => (
      <FigureShape key={kind} className="map-counter-edge" figure={counterOf(kind, 9).edge} width={1} />
    )),
  ),
});

const line = (text: string, angle = 0) => ({ text, at: [200, 100], angle, size: 20, align: 'left' }) as const;

showStates(Words, {
  none: svg(<Words className="map-region-name" lines={[]} />),
  'two lines': svg(<Words className="map-region-name" lines={[line('Salt'), line('Coast', 0.5)]} language="en" />),
  'in Arabic': svg(<Words className="map-region-name" lines={[line('الضفّة')]} language="ar" />),
});

showStates(
  MapKey,
  ofAll((view) => <MapKey view={view} words={boardWords()} />),
);
showStates(
  MapInWords,
  ofAll((view) => <MapInWords view={view} words={boardWords()} />),
);

const pair = (session: Session) => <MapPair picture={pictureOf(session)} before="At first" after="How it was left" />;

showStates(MapPair, {
  'of a long mission': pair(inPhase('ending')),
  'of a turn': pair(inPhase('report', 3)),
  'of a short one': pair(played([])),
  'in Arabic': pair(inArabic()),
  'in long words': pair(inLongWords),
});

describe('the map as a picture', () => {
  test('given it is drawn, then it is an image of that name', async () => {
    await show(<MapSheet view={VIEWS['under way']} label={LABEL} />);
    await expect.element(page.getByRole('img', { name: LABEL, exact: true })).toBeInTheDocument();
  });

  test('given what it shows is said in words, then every thing on it is a term, and something is said of each', async () => {
    const view = VIEWS['under way'];
    await show(<MapInWords view={view} words={boardWords()} />);
    const terms = page.getByRole('term').elements();
    const things = [...view.regions, ...view.routes, ...view.tokens];
    expect(terms.map(({ textContent }) => textContent)).toEqual(things.map(({ name }) => name));
    for (const term of terms) expect(term.nextElementSibling?.textContent ?? '').not.toBe('');
  });
});
