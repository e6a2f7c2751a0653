import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { CardMap } from './CardMap.tsx';
import { SCENARIOS } from './cards.fixture.ts';
import type { ScenarioCard } from './cards.ts';

const [tutorial, halfBridge] = SCENARIOS as [ScenarioCard, ScenarioCard];
const drawn = () => document.querySelectorAll('.card-map svg.map-sheet').length;
const isDrawn = () => vi.waitFor(() => expect(drawn()).toBe(1), 5_000);

showStates(CardMap, {
  'before it is drawn': <CardMap country={halfBridge.country} />,
  'of a small country': reached(<CardMap country={tutorial.country} />, isDrawn),
  'of a large one': reached(<CardMap country={halfBridge.country} />, isDrawn),
});

describe('CardMap', () => {
  test('given it is in sight, then it is drawn in the place that was kept, and says what it shows', async () => {
    await page.viewport(1366, 768);
    await show(<CardMap country={halfBridge.country} />);
    const place = document.querySelector('.card-map');
    const before = place?.getBoundingClientRect().height ?? 0;
    expect(drawn()).toBe(0);
    await isDrawn();
    expect(before).toBeGreaterThan(100);
    expect(place?.getBoundingClientRect().height).toBe(before);
    const name = document.querySelector('svg.map-sheet')?.getAttribute('aria-label') ?? '';
    for (const { name: region, within = region } of halfBridge.country.regions) expect(name).toContain(within);
    expect(name).toContain(`${halfBridge.country.actors.length} actors are known of`);
    expect(place?.textContent).toBe('');
  });

  test('given it is far below, then it is not drawn until it is scrolled near', async () => {
    await page.viewport(1366, 768);
    await show(
      <div>
        <p style={{ blockSize: '5000px' }} />
        <CardMap country={tutorial.country} />
      </div>,
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(drawn()).toBe(0);
    document.querySelector('.card-map')?.scrollIntoView();
    await isDrawn();
  });
});
