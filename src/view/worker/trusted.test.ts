import { expect, onTestFinished, test, vi } from 'vitest';
import { trusted } from './trusted.ts';

test('workers start from addresses of this place alone, and the policy is made once', () => {
  const createPolicy = vi.fn((_name: string, rules: object) => rules);
  vi.stubGlobal('location', new URL('http://localhost:4173/app/'));
  vi.stubGlobal('trustedTypes', { createPolicy });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(trusted('/code/one.js')).toBe('/code/one.js');
  expect(trusted('http://localhost:4173/code/two.js')).toBe('http://localhost:4173/code/two.js');
  expect(() => trusted('http://example.org/code/one.js')).toThrow('Not from here');
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['app']);
});
