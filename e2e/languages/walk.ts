/** Through every screen of a short mission in a language of its own, with a stop wherever there is something else to read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openPage } from '../browser.ts';
import { openMeasure, phaseOf, primary, QUIET, stepOn } from '../mission.ts';
import { unfold } from '../unfold.ts';

export type Stop = (screen: string) => Promise<void>;

export interface Written {
  readonly language: 'fr' | 'ar';
  readonly team: string;
  readonly player: string;
  readonly rationale: string;
  /** the scenario, where it is not that of the language */
  readonly scenario?: string;
  /** of the interface, where it is not English */
  readonly interface?: 'ar-XB';
}

export const scenarioFile = (language: Written['language']): string =>
  fileURLToPath(new URL(`ford.${language}.json`, import.meta.url));

export async function walk(written: Written, stop: (page: Page) => Stop): Promise<Page> {
  const { language, team, player, rationale } = written;
  const page = await openPage(written.interface === undefined ? QUIET : `${QUIET}&language=${written.interface}`);
  const at = stop(page);
  const buffer = Buffer.from(written.scenario ?? readFileSync(scenarioFile(language)));
  await page
    .getByLabel('A scenario or the log of a session')
    .setInputFiles({ name: 'ford.json', mimeType: 'application/json', buffer });
  await page.getByRole('heading', { name: 'A scenario, ready to play' }).waitFor();
  await at('import');
  await page.getByRole('button', { name: 'Set up a session' }).last().click();
  await setUp(page, team, player, at);
  await throughBriefing(page, at);
  await throughSituation(page, at);
  await throughDilemma(page, rationale, at);
  await throughPlanning(page, at);
  await throughReport(page, at);
  await toTheEnd(page, at);
  return page;
}

async function setUp(page: Page, team: string, player: string, at: Stop): Promise<void> {
  await page.getByLabel('Team name').fill(team);
  await page.locator('.setup-roles input').first().fill(player);
  await page.getByLabel('Seed').fill('7');
  await unfold(page);
  await at('set-up');
  await page.getByRole('button', { name: 'Begin the briefing' }).click();
  await page.locator('.room').waitFor();
}

async function throughBriefing(page: Page, at: Stop): Promise<void> {
  await at('briefing');
  for (const name of ['Tasks', 'Roles']) {
    await page.getByRole('tab', { name }).click();
    await at(`briefing, ${name}`);
  }
  await page.getByRole('button', { name: 'Map as list' }).click();
  await stepOn(page);
}

async function throughSituation(page: Page, at: Stop): Promise<void> {
  await at('situation');
  for (const target of ['region.bank', 'region.hill', 'route.ford', 'token.actor.collectors']) {
    await page.locator(`[data-target="${target}"]`).click();
    await page.locator('.file').waitFor();
    await at(`file of ${target}`);
  }
  await stepOn(page);
}

async function throughDilemma(page: Page, rationale: string, at: Stop): Promise<void> {
  await at('silent position');
  await page.getByRole('radio').first().press('Space');
  await primary(page).click();
  await page.getByRole('button', { name: 'Go to the discussion' }).click();
  await page.locator('.envelope').first().click();
  await page.getByRole('textbox', { name: 'Why' }).fill(rationale);
  await unfold(page);
  await at('discussion');
  await stepOn(page);
}

async function throughPlanning(page: Page, at: Stop): Promise<void> {
  await openMeasure(page);
  await unfold(page);
  await at('orders');
  await page.getByRole('button', { name: 'Give this order' }).first().click();
  await page.locator('.slip-title').waitFor();
  await page.getByRole('tab', { name: 'Dossiers' }).click();
  await unfold(page);
  await page.getByRole('button', { name: 'Take it up' }).first().click();
  await page.getByText('Taken up this turn.').first().waitFor();
  await at('dossiers');
  await page.getByRole('button', { name: 'Link chart' }).click();
  await page.locator('.link-node').first().waitFor();
  await at('link chart');
  await page.getByRole('button', { name: 'Ties as list' }).click();
  await at('ties as list');
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await stepOn(page);
}

async function throughReport(page: Page, at: Stop): Promise<void> {
  await at('report');
  await page.getByRole('button', { name: 'Facilitator' }).click();
  await unfold(page);
  await at('facilitator');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
}

async function toTheEnd(page: Page, at: Stop): Promise<void> {
  for (let steps = 0; steps < 20 && (await phaseOf(page)) !== 'ending'; steps++) await stepOn(page);
  await at('ending');
  await primary(page).click();
  await page.getByRole('button', { name: 'Save the report' }).waitFor();
  await unfold(page);
  await at('debrief');
}
