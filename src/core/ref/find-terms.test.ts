import { describe, expect, test } from 'vitest';
import { findTerms } from './find-terms.ts';

const found = (text: string, ...forms: string[]) => findTerms(text, forms).map((one) => `${one.at} ${one.found}`);

describe('words that are explained', () => {
  test('are found whole, in small and large letters', () => {
    expect(found('Tariff. The tariff; not tariffs.', 'tariff')).toEqual(['0 Tariff', '12 tariff']);
  });

  test('of two that could stand the longer one is meant', () => {
    expect(found('A chain of custody, then custody.', 'custody', 'chain of custody')).toEqual([
      '2 chain of custody',
      '25 custody',
    ]);
  });

  test('end where letters of any script end', () => {
    expect(found('communiqué communiqués', 'communiqué')).toEqual(['0 communiqué']);
    expect(found('Ο φόρος, φόροςα', 'φόρος')).toEqual(['2 φόρος']);
    // a vowel sign belongs to its word
    expect(found('إيصالٌ إيصال', 'إيصال')).toEqual(['7 إيصال']);
  });

  test('are not read as a pattern', () => {
    expect(found('C.O. and CxO, dry-season (wet)', 'c.o.', 'dry-season', '(wet)')).toEqual([
      '0 C.O.',
      '14 dry-season',
      '25 (wet)',
    ]);
  });

  test('none are none', () => expect(findTerms('anything', [])).toEqual([]));
});
