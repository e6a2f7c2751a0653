import { expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

const paths = (text: string) => namesIn(text).map(({ path }) => path);

test('names are found whole, wherever they stand', () => {
  expect(paths('min(param.rise, self.wealth / 10) >= -slight && !flag.audit')).toEqual([
    'min',
    'param.rise',
    'self.wealth',
    'slight',
    'flag.audit',
  ]);
});

test('each leads back to its place', () => {
  const text = 'turn > 3 && route.creek.flow < 5';
  for (const { path, at } of namesIn(text)) expect(text.slice(at, at + path.length)).toBe(path);
});

test('what stands in quotation marks is no name', () => {
  expect(paths(`self.state == "self" || "a \\" b" == 'self'`)).toEqual(['self.state']);
});

test('a text that is not well-formed still has names', () => {
  expect(paths('.loose.end 3x self. param..home "open self')).toEqual(['self', 'param', 'open', 'self']);
});

test('nothing is taken from the middle of a name', () => {
  expect(paths('myself x.self')).toEqual(['myself', 'x.self']);
});
