import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { say } from '../../text/say.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { LONG_NAME, SCENARIOS } from './cards.fixture.ts';
import type { ScenarioCard } from './cards.ts';
import { ScenarioList } from './ScenarioList.tsx';

const list = (...scenarios: ScenarioCard[]) => <ScenarioList scenarios={scenarios} onSetup={vi.fn()} />;
const [tutorial, halfBridge] = SCENARIOS as [ScenarioCard, ScenarioCard];

async function openAll(): Promise<void> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  await Promise.resolve();
}

showStates(ScenarioList, {
  'no scenario': list(),
  'all that ship': list(...SCENARIOS),
  'all that is told of them': reached(list(...SCENARIOS), openAll),
  'one without a content note': list({ ...tutorial, content_notes: [] }),
  'one with a long name, in another language': list({ ...tutorial, title: LONG_NAME, language: 'de' }),
});

describe('ScenarioList', () => {
  test('given a scenario is to be set up, then it says which', async () => {
    const onSetup = vi.fn();
    await show(<ScenarioList scenarios={SCENARIOS} onSetup={onSetup} />);
    await page.getByRole('button', { name: say('library.set_up_named', { scenario: halfBridge.title }) }).click();
    expect(onSetup.mock.calls).toEqual([[halfBridge.id]]);
  });
});
