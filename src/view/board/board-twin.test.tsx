import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Board } from './Board.tsx';
import { BoardTwin } from './board-twin.tsx';
import { newsOf } from './describe.ts';
import { SAMPLE_VIEW } from './sample-view.fixture.ts';
import { SAMPLE_WORDS } from './sample-words.fixture.ts';

const selected = { ...SAMPLE_VIEW, selected: { kind: 'token', id: 'guard' } as const };
const ignore = () => undefined;
const html = renderToStaticMarkup(<BoardTwin view={selected} words={SAMPLE_WORDS} onClick={ignore} />);

describe('the twin of the board', () => {
  it('has one button for everything on the map', () => {
    const targets = [...html.matchAll(/data-target="([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toEqual([
      ...SAMPLE_VIEW.regions.map((region) => `region.${region.id}`),
      ...SAMPLE_VIEW.routes.map((route) => `route.${route.id}`),
      ...SAMPLE_VIEW.tokens.map((token) => `token.${token.id}`),
    ]);
  });

  it('says in words what the map shows by hatching, width, pattern and place', () => {
    expect(html).toContain('host state, troubled, Security poor.');
    expect(html).toContain('Redwood timber, known, heavy');
    expect(html).toContain('Diesel, suspected, light');
    expect(html).toContain('armed actor, in The Salt Coast, quiet');
  });

  it('says in which language names are, but for the one that we gave', () => {
    const view = { ...SAMPLE_VIEW, language: 'fr' };
    const french = renderToStaticMarkup(<BoardTwin view={view} words={SAMPLE_WORDS} onClick={ignore} />);
    expect(french).toContain('<span class="twin-name" lang="fr" dir="auto">The Ridge Guard</span>');
    expect(french).toContain('<span class="twin-name" dir="auto">Mission headquarters</span>');
  });

  it('marks the selected one and no other, and gives each list one stop for Tab', () => {
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
    expect(html).toMatch(/data-target="token\.guard" aria-pressed="true"/);
    expect(html.match(/tabindex="0"/g)).toHaveLength(3);
  });

  it('says so when a list is empty', () => {
    const bare = { ...SAMPLE_VIEW, routes: [] };
    expect(renderToStaticMarkup(<BoardTwin view={bare} words={SAMPLE_WORDS} onClick={ignore} />)).toContain(
      'None known.',
    );
  });

  it('is in the page of the board, while the drawn map is hidden from assistive technology', () => {
    const page = renderToStaticMarkup(
      <Board view={SAMPLE_VIEW} words={SAMPLE_WORDS} onClick={ignore} legend={<p>The key.</p>} />,
    );
    expect(page).toContain('data-target="route.creek"');
    expect(page).toMatch(/<details[^>]*>.*<p>The key\.<\/p><\/details>/);
    expect(page).toMatch(/class="board-sheet" aria-hidden="true"/);
    expect(page).toMatch(/aria-live="polite"/);
    expect(page).not.toContain('style=');
  });
});

describe('what is announced', () => {
  it('is nothing at first and nothing without a change', () => {
    expect(newsOf(null, SAMPLE_VIEW, SAMPLE_WORDS)).toEqual([]);
    expect(newsOf(SAMPLE_VIEW, structuredClone(SAMPLE_VIEW), SAMPLE_WORDS)).toEqual([]);
  });

  it('names the region that changed, the token that walked, the one that left and what is selected', () => {
    const after = {
      ...selected,
      regions: SAMPLE_VIEW.regions.map((region) =>
        region.id === 'coast' ? { ...region, levelLabel: 'in disorder' } : region,
      ),
      tokens: SAMPLE_VIEW.tokens
        .filter((token) => token.id !== 'hq')
        .map((token) => (token.id === 'guard' ? { ...token, x: 700 } : token)),
    };
    expect(newsOf(SAMPLE_VIEW, after, SAMPLE_WORDS)).toEqual([
      'The Salt Coast: in disorder',
      'The Ridge Guard: armed actor, in Kessen Border Province, quiet',
      'Gone: Mission headquarters',
      'Selected: The Ridge Guard',
    ]);
  });
});
