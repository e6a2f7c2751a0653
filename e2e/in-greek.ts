/** The scenarios that come with the program, with all their texts in Greek letters, served in place of the real ones. */
import type { BrowserContext } from 'playwright-core';
import { greek, inGreek } from '../src/core/scenario/language/in-greek.fixture.ts';
import type { Scenario } from '../src/core/scenario/language/schema.ts';
import { shippedScenarios } from '../src/core/simulate/shipped.fixture.ts';
import type { ScenarioCard } from '../src/screens/library/cards.ts';
import { countryAtStart } from '../tools/country-at-start.ts';

const SCENARIOS: readonly Scenario[] = shippedScenarios().map(inGreek);

export const greekTutorial = SCENARIOS.find(({ id }) => id === 'tutorial') as Scenario;

/** From now on the pages of this context fetch the Greek ones. */
export async function serveInGreek(context: BrowserContext): Promise<void> {
  await context.route('**/scenarios/index.json', async (route) => {
    const cards = (await (await route.fetch()).json()) as readonly ScenarioCard[];
    await route.fulfill({ json: cards.map(inGreekCard) });
  });
  await context.route('**/scenarios/*.resolved.json', (route) => {
    const scenario = SCENARIOS.find(({ id }) => route.request().url().includes(`/${id}.resolved.json`));
    return scenario === undefined ? route.continue() : route.fulfill({ json: scenario });
  });
}

function inGreekCard(card: ScenarioCard): ScenarioCard {
  const scenario = SCENARIOS.find(({ id }) => id === card.id);
  return {
    ...card,
    title: greek(card.title),
    summary: greek(card.summary),
    language: 'el',
    roles: card.roles.map((role) => ({ ...role, name: greek(role.name) })),
    content_notes: card.content_notes.map(greek),
    learning: card.learning.map(greek),
    country: scenario === undefined ? card.country : countryAtStart(scenario),
  };
}
