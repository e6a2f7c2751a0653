// What is refused, and where in the text the mistake is shown.

import { describe, expect, test } from 'vitest';
import { say } from '../../text/say.ts';
import { compileAmount, compileTest } from './compile.ts';
import type { Aliases, Parsed, Problem } from './expression.ts';
import { parseAmount, parseEither, parseTest } from './parse.ts';
import { rangeOf, truthOf } from './range.ts';
import { readsOf } from './reads.ts';
import { names } from './sketch.fixture.ts';

const problemsOf = (parsed: Parsed<unknown>): readonly Problem[] => (parsed.ok ? [] : parsed.problems);
/** `code “the part of the text it is about”` */
const told = (text: string, parsed: Parsed<unknown>): readonly string[] =>
  problemsOf(parsed).map(({ code, start, end }) => `${code} “${text.slice(start, end)}”`);
const testProblems = (text: string, aliases: Aliases = {}) => told(text, parseTest(text, names, aliases));
const amountProblems = (text: string, aliases: Aliases = {}) => told(text, parseAmount(text, names, aliases));

describe('problems stand at their place in the text', () => {
  test.each<[string, string[]]>([
    ['indicator.consnt > 40', ['name “indicator.consnt”']],
    ['indicator.consent > 40 && flag.adit', ['name “flag.adit”']],
    ['indicator.consnt > 40 || (flag.adit && clear > 1)', ['name “indicator.consnt”', 'name “flag.adit”']],
    ['actor.guard.state == "armd"', ['state “"armd"”']],
    ['"armd" != actor.guard.state', ['state “"armd"”']],
    ['actor.guard.state == actor.guard.state', ['type “actor.guard.state”']],
    ['actor.guard.state == 1', ['type “1”']],
    ['actor.guard.state < "armed"', ['type “actor.guard.state < "armed"”']],
    ['indicator.consent', ['type “indicator.consent”']],
    ['flag.audit == 1', ['type “flag.audit”']],
    ['1 < 2 < 3', ['type “1 < 2”']],
    ['actor.guard', ['type “actor.guard”']],
    ['actor.guard == region.coast', ['type “region.coast”']],
    ['actor.guard < actor.crew', ['type “actor.guard < actor.crew”']],
    ['actor.guard != "crew"', ['type “"crew"”']],
    ['1 == actor.guard', ['type “1”']],
    ['actor.guard == actor.crw', ['name “actor.crw”']],
    ['flag.audit && actor.guard.state', ['type “actor.guard.state”']],
    ['indicator.consent > 1.5', ['number “1.5”']],
    ['indicator.consent > 1000000001', ['number “1000000001”']],
    ['indicator.consent > -99999999999999999999', ['number “99999999999999999999”']],
    ['indicator.consent > 5u', ['number “5u”']],
    ['indicator.consent > null', ['number “null”']],
    ['indicator.consent in [1, 2]', ['operator “indicator.consent in [1, 2]”']],
    ['has(flag.audit)', ['operator “has(flag.audit)”']],
    ['indicator.consent.matches("a")', ['operator “indicator.consent.matches("a")”']],
    ['max(1, 2, 3) > 1', ['operator “max(1, 2, 3)”']],
    ['abs(clear) > 1', ['operator “abs(clear)”']],
    ['flag["audit"]', ['operator “flag["audit"]”']],
    ['indicator.consent > ', ['syntax “”']],
    ['indicator.consent > 4 && && flag.audit', ['syntax “&”']],
    ['(indicator.consent > 4', ['syntax “”']],
    ['flag.audit = true', ['syntax “=”']],
    ['', ['syntax “”']],
  ])('%s', (text, expected) => {
    expect(testProblems(text)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['flag.audit', ['type “flag.audit”']],
    ['-flag.audit', ['type “flag.audit”']],
    ['clear + flag.audit * 2', ['type “flag.audit”']],
    ['clear + actor.guard', ['type “actor.guard”']],
    ['"eight"', ['type “"eight"”']],
    ['actor.guard.state', ['type “actor.guard.state”']],
    ['indicator', ['name “indicator”']],
    ['min(clear, indicatr.consent)', ['name “indicatr.consent”']],
  ])('%s as an amount', (text, expected) => {
    expect(amountProblems(text)).toEqual(expected);
  });

  test('with the nearest name as a suggestion', () => {
    expect(problemsOf(parseTest('indicator.consnt > 4', names))[0]?.suggestion).toBe('indicator.consent');
    expect(problemsOf(parseTest('zebra > 4', names))[0]).not.toHaveProperty('suggestion');
  });

  test('and states that exist are listed', () => {
    expect(problemsOf(parseTest('actor.guard.state == "x"', names))[0]?.states).toEqual(['quiet', 'armed', 'gone']);
  });
});

describe('a name that does not exist', () => {
  test.each([
    'flag.audit ? flag.adit : flag.leak',
    'flag.audit ? flag.leak : flag.adit',
    'flag.audit ? flag.adit : true',
    '!flag.adit',
    'flag.adit == flag.leak',
  ])('is the only problem of the condition %s', (text) => {
    expect(testProblems(text)).toEqual(['name “flag.adit”']);
  });

  test('is the only problem of an amount', () => {
    expect(amountProblems('flag.audit ? indicator.consnt : 4')).toEqual(['name “indicator.consnt”']);
    expect(amountProblems('flag.audit ? 4 : indicator.consnt')).toEqual(['name “indicator.consnt”']);
    expect(amountProblems('flag.audit ? indicator.consnt : indicator.x')).toHaveLength(2);
  });
});

describe('a sign that only looks like one', () => {
  const told = (text: string) =>
    problemsOf(parseTest(text, names)).map(({ start, message }) => `${start} ${say(message)}`);

  test.each([
    ['clear ≥ 4', '6 the sign ≥ stands here, where another is wanted; type >= instead'],
    ['clear ≠ 4', '6 the sign ≠ stands here, where another is wanted; type != instead'],
    ['clear > −4', '8 the sign − stands here, where another is wanted; type - instead'],
    ['clear × 2 > 4 × 1', '6 the sign × stands here, where another is wanted; type * instead'],
    ['clear ÷ 2 > 4', '6 the sign ÷ stands here, where another is wanted; type / instead'],
    ['（clear > 4）', '0 the sign （ stands here, where another is wanted; type ( instead'],
    ['actor.guard.state == “armed”', "21 the sign “ stands here, where another is wanted; type ' instead"],
    ["actor.guard.state == 'armed’", "27 the sign ’ stands here, where another is wanted; type ' instead"],
    ['clear\u00a0> 4', '5 a character that one cannot see (U+00A0) stands here; write a plain space, or nothing'],
    ['\u200bclear > 4', '0 a character that one cannot see (U+200B) stands here; write a plain space, or nothing'],
    [
      "actor.guard.state == 'arm\u00aded'",
      '25 a character that one cannot see (U+00AD) stands here; write a plain space, or nothing',
    ],
  ])('is told with what to type: %s', (text, first) => {
    expect(told(text)[0]).toBe(first);
  });

  test('is told once for each kind', () => {
    expect(told('clear ≥ 4 && clear ≥ 5 && actor.guard.state != “armed”')).toHaveLength(2);
    expect(told('clear\u00a0≥\u00a04')).toHaveLength(2);
  });
});

describe('names of JavaScript', () => {
  test.each(['constructor', 'toString', 'hasOwnProperty', 'a.constructor.name', 'flag.__proto__', 'valueOf.x'])(
    '%s is a name that does not exist',
    (text) => {
      expect(amountProblems(text)).toEqual([`name “${text}”`]);
      expect(amountProblems(text, { target: 'region.coast' })).toEqual([`name “${text}”`]);
    },
  );

  test.each(['__proto__', '__proto__.audit'])('%s is refused', (text) => {
    expect(amountProblems(text)).toHaveLength(1);
  });

  test.each(['constructor(1)', 'toString()', 'clear.constructor("return 1")'])('%s is not called', (text) => {
    expect(amountProblems(text)).toEqual([`operator “${text}”`]);
  });
});

describe('stand-ins', () => {
  const aliases = { target: 'region.coast', self: 'actor.guard' };

  test('are read in conditions, and problems show what was written', () => {
    expect(testProblems('target.trust < 40 && self.state == "armed"', aliases)).toEqual([]);
    expect(testProblems('target.trst < 40', aliases)).toEqual(['name “target.trst”']);
    expect(testProblems('target.trust < 40')).toEqual(['name “target.trust”']);
  });
});

describe('limits', () => {
  test('what is too long or nested too deeply is refused, whatever nests', () => {
    for (const text of [
      `${'('.repeat(300)}1${')'.repeat(300)}`,
      `${'-'.repeat(900)}1`,
      `${'!'.repeat(900)}true`,
      `${'1 + '.repeat(200)}1`,
      `${'true ? '.repeat(200)}1`,
      `1${' '.repeat(3000)}`,
    ]) {
      const codes = new Set(problemsOf(parseAmount(text, names)).map(({ code }) => code));
      expect([...codes]).toEqual(['syntax']);
    }
  });

  test('which is told once, however many sides it has', () => {
    const nested = (inside: string): string => `${'('.repeat(59)}${inside}${')'.repeat(59)}`;
    const minus = (n: number): string => `${'-'.repeat(n)}1`;
    for (const text of [
      `${minus(80)} + ${minus(80)}`,
      `min(${minus(80)}, ${minus(80)}) * ${minus(70)}`,
      `${'clear + '.repeat(150)}clear`,
      nested(`${'clear + '.repeat(150)}clear`),
    ]) {
      expect(problemsOf(parseAmount(text, names)).map(({ code }) => code)).toEqual(['syntax']);
    }
    const test = `${'clear>4&&'.repeat(150)}clear>4`;
    expect(testProblems(test)).toEqual([`syntax “${test}”`]);
  });

  test.each(['&&', '||'])('a row joined by %s is read, worked out and looked into to its last part', (sign) => {
    const row = (last: string) => `${'flag.audit && '.repeat(140)}${last}`.replaceAll('&&', sign);
    const parsed = parseTest(row('flag.leak'), names);
    if (!parsed.ok) throw new Error('not read');
    const last = (leak: number) => compileTest(parsed.tree)([0, 0, 0, sign === '&&' ? 1 : 0, leak]);
    expect([last(0), last(1)]).toEqual([false, true]);
    expect(readsOf(parsed.tree)).toEqual([3, 4]);
    const bounds = { range: () => ({ low: 0, high: 0 }), canBe: () => true };
    expect(truthOf(parsed.tree, bounds)).toBe('never');
  });

  test.each(['+', '-', '*', '/', '%'])('a row joined by %s is worked out from the left', (sign) => {
    const parsed = parseAmount(`7${` ${sign} 1`.repeat(149)}`, names);
    if (!parsed.ok) throw new Error('not read');
    const all = { '+': 156, '-': -142, '*': 7, '/': 7, '%': 0 }[sign];
    expect(compileAmount(parsed.tree)([])).toBe(all);
    expect(rangeOf(parsed.tree, { range: () => ({ low: 0, high: 0 }), canBe: () => true })).toMatchObject(
      sign === '%' ? { low: 0 } : { low: all, high: all },
    );
  });

  test('fifty comparisons are not', () => {
    const many = (op: string): string => Array.from({ length: 50 }, () => `clear ${op} 4`).join(' && ');
    expect(testProblems(many('>'))).toEqual([]);
    expect(testProblems(many('!='))).toEqual([]);
  });
});

describe('either kind', () => {
  test('is what it is', () => {
    expect(parseEither('flag.audit || clear > 4', names)).toMatchObject({ ok: true, tree: { test: { kind: 'or' } } });
    expect(parseEither('clear + 1', names)).toMatchObject({ ok: true, tree: { amount: { kind: 'arithmetic' } } });
    expect(parseEither('flag.adit', names)).toMatchObject({ ok: false, problems: [{ code: 'name' }] });
    expect(parseEither('actor.guard.state', names)).toMatchObject({ ok: false, problems: [{ code: 'type' }] });
  });
});
