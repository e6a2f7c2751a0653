/** A word longer than any line (an address, a name run together) breaks where it stands, and pushes nothing off the page. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scenarioFile, walk } from './languages/walk.ts';

const WORD = 'Verantwortungslosigkeit'.repeat(6).slice(0, 120);
const SHORT_FIELDS = new Set([
  'title',
  'summary',
  'label',
  'name',
  'within',
  'from',
  'to',
  'citation',
  'date',
  'headline',
  'seen_as',
  'note',
]);
const PROSE_FIELDS = new Set(['text', 'brief', 'outcome', 'content_note', 'prompt', 'statement', 'why']);

/** Everything that people read begins with the word, or is it. */
function longWinded(): string {
  return JSON.stringify(JSON.parse(readFileSync(scenarioFile('fr'), 'utf8')), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (PROSE_FIELDS.has(key)) return `${WORD} ${value}`;
    return SHORT_FIELDS.has(key) && /[^a-z0-9_.]/.test(value) ? WORD : value;
  });
}

/** What holds the word and reaches over the edge of the page, or of the sheet it lies on. */
async function pushing(page: Page): Promise<readonly string[]> {
  // A drawer slides in from beyond the edge.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  return page.evaluate((word) => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement;
      if (
        !node.data.includes(word.slice(0, 60)) ||
        element === null ||
        element.closest('svg, option, .visually-hidden, .board-sheet, .board-news') !== null
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width <= 1) continue;
      const around = element
        .closest('dialog, .panel, .paper, .card, section, main, td, li, p, h1, h2, h3')
        ?.getBoundingClientRect();
      const [left, right] = [around?.left ?? 0, around?.right ?? innerWidth];
      if (box.left < left - 2 || box.right > right + 2 || box.right > innerWidth + 1)
        found.push(
          `${element.tagName}.${element.className} in ${element.parentElement?.className}: ${Math.round(box.left)}-${Math.round(box.right)} of ${Math.round(left)}-${Math.round(right)}`,
        );
    }
    return [...new Set(found)].slice(0, 12);
  }, WORD);
}

test('a word of 120 letters breaks on every screen', { timeout: 180_000 }, async () => {
  const seen: Record<string, readonly string[]> = {};
  const written = {
    language: 'fr',
    scenario: longWinded(),
    team: WORD.slice(0, 60),
    player: WORD.slice(0, 60),
    rationale: WORD,
  } as const;
  await walk(written, (page) => async (screen) => {
    const pushed = await pushing(page);
    if (pushed.length > 0) seen[screen] = pushed;
  });
  expect(seen).toEqual({});
});
