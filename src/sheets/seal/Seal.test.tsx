import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Seal } from './Seal.tsx';

test('another seal has another rim, and the same has the same', () => {
  const draw = (code: string) => renderToStaticMarkup(<Seal code={code} label="Seal" />).match(/ d="([^"]+)"/)?.[1];
  expect(draw('7f3a 91c0')).toBe(draw('7f3a 91c0'));
  expect(draw('7f3a 91c0')).not.toBe(draw('7f3a 91c1'));
});
