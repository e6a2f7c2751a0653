import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { textsOf } from '../../../sheets/map/read-svg.fixture.ts';
import { inPhase } from '../common/moments.fixture.ts';
import { MapPair } from './MapPair.tsx';

it.each(['report', 'ending'] as const)(
  'the pair of maps in the %s shows the country then and now, and says it in words',
  (phase) => {
    const picture = pictureOf(inPhase(phase, 4));
    const page = renderToStaticMarkup(<MapPair picture={picture} before="At first" after="At last" />);
    const [was = '', is = ''] = [...page.matchAll(/<figure>(.*?)<\/figure>/g)].map(([figure]) => figure);
    const written = (figure: string) =>
      textsOf(/<svg class="map-sheet".*<\/svg>/.exec(figure)?.[0] ?? '').map(({ text }) => text);
    const told = (figure: string) => [...figure.matchAll(/<dt[^>]*>(.*?)<\/dt>/g)].map(([, name]) => name);
    for (const [figure, country] of [
      [was, picture.asOpened ?? picture],
      [is, picture],
    ] as const) {
      const states = country.actors.flatMap(({ state }) => state?.name ?? []);
      expect(states.length).toBeGreaterThan(0);
      expect(states.filter((state) => written(figure).join(' ').includes(state)).length).toBeGreaterThan(0);
      for (const { name } of [...country.regions, ...country.routes, ...country.actors])
        expect(told(figure)).toContain(name);
    }
    expect(written(was)).not.toEqual(written(is));
    expect([
      was.includes('<figcaption>At first</figcaption>'),
      is.includes('<figcaption>At last</figcaption>'),
    ]).toEqual([true, true]);
    expect(page).not.toContain('style=');
  },
);
