import { describe, expect, test } from 'vitest';
import { expectAccessible } from './axe.ts';
import { NOT_FETCHED, openContext, openPage, resize } from './browser.ts';
import { begin, QUIET, stepOn } from './mission.ts';

describe.each(['light', 'dark'] as const)('in a %s room', (colorScheme) => {
  test('the library is accessible', async () => {
    const page = await openPage('', await openContext({ colorScheme }));
    await page.getByRole('button', { name: 'Set up a session of The Half Bridge', exact: true }).waitFor();
    await page.locator('summary').first().click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Display and sound' }).click();
    await expectAccessible(page);
  });

  test('the set-up is accessible, also with a mistake in it', async () => {
    const page = await openPage('#/setup/the_half_bridge', await openContext({ colorScheme }));
    await page.getByLabel('Seed').fill('-1');
    await page.getByText('A whole number from 0').waitFor();
    await expectAccessible(page);
  });
});

describe('the library', () => {
  test('leads a newcomer to the tutorial', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: 'Start with the 10-minute tutorial' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lantern Nights' }).waitFor();
    expect(await page.title()).toBe('Set-up: Lantern Nights · Shadow Mandate');
  });

  test('fits every width without scrolling sideways', async () => {
    const page = await openPage();
    for (const hash of ['#/', '#/setup/the_half_bridge']) {
      await page.goto(new URL(hash, page.url()).href);
      await page.getByText('The Half Bridge').first().waitFor();
      for (const width of [320, 390, 800, 1366, 1920]) {
        await resize(page, { width, height: 800 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([width, hash, Math.max(0, over)]).toEqual([width, hash, 0]);
      }
    }
  });

  test('loads neither engine, schema nor Phaser before something is asked for', async () => {
    const page = await openPage();
    await page
      .getByRole('button', { name: /^Set up a session of/ })
      .first()
      .waitFor();
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(400_000);
  });

  test('draws on each card the country as a team finds it', async () => {
    const page = await openPage();
    const maps = page.getByRole('img', { name: /^Map of the country as a team finds it: / });
    await maps.first().waitFor();
    await expect.poll(() => maps.count()).toBe(await page.locator('.scenario-sheet').count());
    const land = page.locator('.card-map .map-land').first();
    expect(await land.evaluate((one) => getComputedStyle(one).fill)).not.toBe('rgb(0, 0, 0)');
  });

  test('is whole without the maps where they cannot be fetched', async () => {
    const context = await openContext({}, NOT_FETCHED);
    await context.route(/CountryCard|MapSheet/, (route) => route.abort());
    const page = await openPage('', context);
    await page.locator('.card-map').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Set up a session of The Half Bridge', exact: true }).waitFor();
    await expectAccessible(page);
  });

  test('remembers light, size and sound', async () => {
    const context = await openContext({ colorScheme: 'light' });
    const page = await openPage('', context);
    await page.getByRole('button', { name: 'Display and sound' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Larger type, for a projector' }).check();
    const again = await openPage('', context);
    expect(await again.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await again.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  });

  test('is skipped to its content by keyboard, and the address stays', async () => {
    const page = await openPage('#/setup/the_half_bridge');
    await page.getByLabel('Team name').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(new URL(page.url()).hash).toBe('#/setup/the_half_bridge');
  });

  test('puts the focus on the heading of the next page', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: 'Set up a session of The Half Bridge', exact: true }).click();
    await page.getByLabel('Team name').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('The Half Bridge');
  });

  test('wipes a session, after asking, to the last line', async () => {
    const page = await openPage(QUIET);
    await begin(page, { team: 'Green' });
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('button', { name: 'Wipe: Green, The Half Bridge' }).click();
    await page.getByRole('button', { name: 'Keep it' }).last().click();
    await page.getByRole('heading', { name: 'Green' }).waitFor();
    await page.getByRole('button', { name: 'Wipe: Green, The Half Bridge' }).click();
    await page.getByRole('button', { name: 'Wipe the session' }).click();
    await page.getByText('None yet.').waitFor();
    const left = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('shadow-mandate');
        request.addEventListener('success', () => resolve(request.result));
      });
      const counted = database.transaction('lines').objectStore('lines').count();
      return new Promise((resolve) => counted.addEventListener('success', () => resolve(counted.result)));
    });
    expect(left).toBe(0);
  });
});

test('a session that another tab plays is not wiped', async () => {
  const context = await openContext();
  const playing = await openPage(QUIET, context);
  await begin(playing, { team: 'Green' });
  const page = await openPage('', context);
  await page.getByRole('button', { name: 'Wipe: Green, The Half Bridge' }).click();
  await page.getByRole('button', { name: 'Wipe the session' }).click();
  await page.getByText('This session is open in another tab').waitFor();
  await page.getByRole('heading', { name: 'Green' }).waitFor();
});

test('all sessions are wiped at once, after asking, but for one that another tab plays', async () => {
  const context = await openContext();
  const playing = await openPage(QUIET, context);
  for (const team of ['Red', 'Green']) {
    await begin(playing, { team });
    await playing.getByRole('button', { name: 'Leave' }).click();
  }
  await begin(playing, { team: 'Blue' });
  const page = await openPage('', context);
  await page.getByRole('button', { name: 'Wipe all sessions' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Wipe all 3 sessions?' }).waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep them' }).last().click();
  await page.getByRole('heading', { name: 'Red' }).waitFor();
  await page.getByRole('button', { name: 'Wipe all sessions' }).click();
  await dialog.getByRole('button', { name: 'Wipe 3 sessions' }).click();
  await page.getByText('2 sessions were wiped from this computer. 1 is still here').waitFor();
  await page.getByRole('heading', { name: 'Red' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Blue' }).waitFor();
  await stepOn(playing);
});

describe('two hundred sessions', () => {
  test('are searched and shown a few at a time, and the page does not grow with them', async () => {
    const page = await openPage(QUIET);
    await begin(page, { team: 'Needle' });
    await page.evaluate(async () => {
      const request = indexedDB.open('shadow-mandate');
      await new Promise((done) => request.addEventListener('success', done));
      const database = request.result;
      const rows = database.transaction('sessions').objectStore('sessions').getAll();
      await new Promise((done) => rows.addEventListener('success', done));
      const [row] = rows.result as { id: string }[];
      const logs = database.transaction('lines').objectStore('lines').getAll();
      await new Promise((done) => logs.addEventListener('success', done));
      const writing = database.transaction(['sessions', 'lines'], 'readwrite');
      for (let k = 0; k < 199; k += 1) {
        const at = new Date(Date.UTC(2027, 0, 1 + k)).toISOString();
        writing.objectStore('sessions').add({ ...row, id: `many${k}`, team: `Straw ${k}`, at });
        for (const line of logs.result as object[]) writing.objectStore('lines').add({ ...line, session: `many${k}` });
      }
      await new Promise((done) => writing.addEventListener('complete', done));
      database.close();
    });
    await page.goto(`${new URL(page.url()).origin}/${QUIET}&again=1#/`);
    await page.getByText('6 of 200 sessions').waitFor();
    await expectAccessible(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(2500);
    expect(await page.locator('main').textContent()).toContain('Clearing browsing data removes them');
    await page.getByRole('button', { name: 'Show 6 more' }).press('Enter');
    await page.getByText('12 of 200 sessions').waitFor();
    expect(await page.evaluate(() => document.activeElement?.querySelector('h3')?.textContent)).toBe('Straw 192');
    await page.getByRole('searchbox', { name: 'Search the sessions' }).fill('needle');
    await page.getByText('1 of 200 sessions').waitFor();
    await page.locator('.session-list').getByRole('button', { name: 'Go on: Needle, The Half Bridge' }).click();
    await page.locator('.room').waitFor();
  });
});

describe('a session code', () => {
  test('opens the same world with the same settings', async () => {
    const page = await openPage('#/setup/the_half_bridge');
    await page.getByLabel('Seed').fill('123456');
    await page.getByRole('checkbox', { name: /Silent positions/ }).uncheck();
    await page.getByRole('checkbox', { name: /^Leave out all/ }).check();
    const code = (await page.locator('.setup-code-text').textContent()) ?? '';
    await page.getByRole('button', { name: 'Library' }).click();
    await page.getByLabel('Session code').fill(` ${code.toLowerCase()} `);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(await page.getByLabel('Seed').inputValue()).toBe('123456');
    expect(await page.getByRole('checkbox', { name: /Silent positions/ }).isChecked()).toBe(false);
    expect(await page.getByRole('checkbox', { name: /^Leave out all/ }).isChecked()).toBe(true);
    expect(await page.locator('.setup-code-text').textContent()).toBe(code);
  });

  test('that was mistyped is refused in words', async () => {
    const page = await openPage();
    await page.getByLabel('Session code').fill('SALT-3K2M');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain('code');
  });
});
