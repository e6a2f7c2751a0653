import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Authored, AuthorLanguage, Said } from './author.tsx';
import { show } from './show.fixture.tsx';
import { showStates } from './show-states.fixture.tsx';

const BANK = { name: 'الضفّة السفلى', within: 'ضفّة' };
const OURS = { key: 'ladder.known', args: { level: 1 } };
const inArabic = (said: React.ReactNode) => (
  <AuthorLanguage language="ar">
    <p>The boats lie at {said}, on the left.</p>
  </AuthorLanguage>
);

showStates(AuthorLanguage, {
  'a name among our words': inArabic(<Said value={BANK} />),
  'a name inside a sentence': inArabic(<Said value={BANK} within />),
  'a message of ours': inArabic(<Said value={OURS} />),
  'words among ours': inArabic(<Authored>المخاضة (2)</Authored>),
  'words on a line of their own': inArabic(<Authored block>المخاضة (2)</Authored>),
});

showStates(Authored, { 'where no scenario is named': <Authored>المخاضة (2)</Authored> });

describe('words of the author', () => {
  test('given they stand on a line of their own, then they begin on their own side of it', async () => {
    await page.viewport(1366, 768);
    await show(inArabic(<Authored block>المخاضة (2)</Authored>));
    const range = document.createRange();
    range.selectNodeContents(page.getByText('المخاضة (2)').element());
    const { left, right } = range.getBoundingClientRect();
    expect(document.documentElement.clientWidth - right).toBeLessThan(left);
  });
});
