import { Suspense } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { withWords } from './with-words.tsx';

test('a screen is shown at once when it was prepared, and waited for otherwise', async () => {
  const Screen = withWords([], () => Promise.resolve(() => <p>screen</p>));
  const shown = () =>
    renderToString(
      <Suspense fallback={<p>waiting</p>}>
        <Screen />
      </Suspense>,
    );
  expect(shown()).toContain('waiting');
  await Screen.prepare();
  expect(shown()).toContain('screen');
});
