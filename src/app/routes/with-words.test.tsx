import { type ComponentType, Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withWords } from './with-words.tsx';

const screen = () => withWords([], () => Promise.resolve(() => <p>screen</p>));
const shown = (Screen: ComponentType) =>
  renderToString(
    <Suspense fallback={<p>waiting</p>}>
      <Screen />
    </Suspense>,
  );

test('a screen is waited for when it is first shown', () => {
  expect(shown(screen())).toContain('waiting');
});

test('a screen that was prepared is shown at once', async () => {
  const Screen = screen();
  await Screen.prepare();
  expect(shown(Screen)).toContain('screen');
});
