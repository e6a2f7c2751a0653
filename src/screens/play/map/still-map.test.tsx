import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FIRST_TURN, play } from '../../../core/debrief/played.fixture.ts';
import { pictureOf } from '../../../core/engine/view/picture.ts';
import { textsOf } from '../../../sheets/map/read-svg.fixture.ts';
import { StillMap } from './StillMap.tsx';

it('the map on a paper shows the picture, says it in words, and bears its caption', () => {
  const picture = pictureOf(play(FIRST_TURN));
  const page = renderToStaticMarkup(<StillMap picture={picture} caption="How it was left" />);
  const written = textsOf(/<svg class="map-sheet".*<\/svg>/.exec(page)?.[0] ?? '').map(({ text }) => text);
  const told = [...page.matchAll(/<dt[^>]*>(.*?)<\/dt>/g)].map(([, name]) => name);
  const states = picture.actors.flatMap(({ state }) => state?.name ?? []);
  expect(states.length).toBeGreaterThan(0);
  for (const state of states) expect(written).toContain(state);
  for (const { name } of [...picture.regions, ...picture.routes, ...picture.actors]) expect(told).toContain(name);
  expect(page).toContain('<figcaption class="still-map-caption">How it was left</figcaption>');
  expect(page).not.toContain('style=');
});
