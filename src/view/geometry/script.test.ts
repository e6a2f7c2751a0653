import { describe, expect, test } from 'vitest';
import { directionOf, inCapitals, isJoined } from './script.ts';

describe('the direction of a text', () => {
  test('is that of its first letter, whatever stands before it', () => {
    expect(directionOf('La rive basse')).toBe('ltr');
    expect(directionOf('الضفّة السفلى')).toBe('rtl');
    expect(directionOf('(2) המעבר')).toBe('rtl');
    expect(directionOf('3 posts, المخاضة')).toBe('ltr');
  });

  test('is from the left where there is no letter', () => {
    expect(directionOf('12 ?')).toBe('ltr');
    expect(directionOf('')).toBe('ltr');
  });

  test('is not that of a name which is set apart in a sentence', () => {
    expect(directionOf('\u2068الأمان\u2069 middling')).toBe('ltr');
    expect(directionOf('\u2068Harbour\u2069 السوق')).toBe('rtl');
  });
});

test('letters of Arabic join, those of Hebrew and Latin do not', () => {
  expect(['السوق', 'שוק', 'Marché'].map(isJoined)).toEqual([true, false, false]);
});

test('capitals are those of the language, also where its tag is no real one', () => {
  expect(inCapitals('iskele', 'tr')).toBe('İSKELE');
  expect(inCapitals('iskele', 'en-ab-cd')).toBe('ISKELE');
  expect(inCapitals('rive', undefined)).toBe('RIVE');
});
