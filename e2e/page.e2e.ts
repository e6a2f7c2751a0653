import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../src/cli/serving/content-security-policy.ts';
import { appUrl, browser, openPage } from './browser.ts';

describe('the built page', () => {
  test('shows something, under the policy and without an error', async () => {
    const page = await openPage();
    await page.waitForFunction(() => (document.getElementById('root')?.textContent ?? '').trim() !== '');
    expect(await page.title()).toBe('Shadow Mandate');
  });

  test('carries the policy before anything it governs, and no inline script or style', async () => {
    const page = await openPage();
    const html = await (await page.request.get(page.url())).text();
    expect(html).toContain(CONTENT_SECURITY_POLICY);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<(script|link|style)\b/));
    expect(html).not.toMatch(/<style|<script(?![^>]*\bsrc=)|\bstyle="|\bon\w+="/);
  });

  test('refuses markup that a text brought in', async () => {
    // Not watched: the violation is what is wanted here.
    const page = await (await browser()).newPage();
    await page.goto(appUrl());
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'accepted';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
  });
});
