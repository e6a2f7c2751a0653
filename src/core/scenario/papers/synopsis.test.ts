import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedScenarios } from '../../simulate/shipped.fixture.ts';
import { firstSentences, synopsisOf } from './synopsis.ts';

describe('the first sentences of a text', () => {
  test.each([
    ['whole, where they have room', 'One road. Two men.', 20, 'One road. Two men.'],
    [
      'as many as have room',
      'The road is long. The men are tired. They wait.',
      40,
      'The road is long. The men are tired.',
    ],
    [
      'at least one, however long',
      'The road is long and the men are tired. They wait.',
      5,
      'The road is long and the men are tired.',
    ],
    ['not cut behind a title', 'Ask Capt. Korr who came. Then wait.', 25, 'Ask Capt. Korr who came.'],
    [
      'not cut inside a number or behind one',
      'Read rule No. 5. The men wait here. Then go.',
      18,
      'Read rule No. 5. The men wait here.',
    ],
    ['with the quote that is closed', 'He says “we wait.” The men go.', 20, 'He says “we wait.”'],
    ['whole, where they have no end', 'a road without an end', 5, 'a road without an end'],
    ['in other signs', '路很长。人很累。', 5, '路很长。'],
  ])('are %s', (_, text, most, expected) => {
    expect(firstSentences(text, most)).toBe(expected);
  });

  test('begin the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 40 }), (text, most) => {
        const first = firstSentences(text, most);
        expect(text.trim().startsWith(first)).toBe(true);
        expect(first === '').toBe(text.trim() === '');
      }),
    );
  });
});

test('the papers we ship are told in two lines or three, and end where a sentence ends', () => {
  const all = shippedScenarios().flatMap(({ injects }) => injects.map(synopsisOf));
  expect(all.length).toBeGreaterThan(50);
  for (const synopsis of all) {
    expect(synopsis.length).toBeLessThan(240);
    expect(synopsis).toMatch(/[.?!]”?$/);
  }
});
