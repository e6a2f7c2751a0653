import { describe, expect, test } from 'vitest';
import { linesOf, positionAt } from './lines.ts';
import { spotAt } from './find-node.ts';
import { parseJson } from './parse-json.ts';

const faults = (text: string) => {
  const lines = linesOf(text);
  return parseJson(text).faults.map((f) => {
    const { line, column } = positionAt(lines, f.offset);
    return `${f.code} ${line}:${column}`;
  });
};
const value = (text: string) => parseJson(text).root?.value;

describe('parsing JSON', () => {
  test('reads what JSON.parse reads', () => {
    const text = '{"a":[1,-2.5e3,true,false,null,"x\\n\\u00e9\\"\\\\"],"b":{},"c":[],"d":""}';
    expect(parseJson(text).faults).toEqual([]);
    expect(value(text)).toEqual(JSON.parse(text));
  });

  test.each([
    ['{"a":1,}', 'json.comma 1:7', { a: 1 }],
    ['[1,2,]', 'json.comma 1:5', [1, 2]],
    ['{"a":1\n"b":2}', 'json.syntax 2:1', { a: 1, b: 2 }],
    ['{"a":1, // no\n"b":2}', 'json.comment 1:9', { a: 1, b: 2 }],
    ['{"a": tru,\n"b":1}', 'json.syntax 1:7', { b: 1 }],
    ['{"a":01}', 'json.syntax 1:6', { a: 1 }],
    ['{a:1,"b":2}', 'json.syntax 1:2', { a: 1, b: 2 }],
    ['{"a" 1,"b":2}', 'json.syntax 1:6', { a: 1, b: 2 }],
    ['{"a":,"b":2}', 'json.syntax 1:6', { b: 2 }],
    ["{'a':1}", 'json.syntax 1:2', { a: 1 }],
    ['{“a”:1}', 'json.syntax 1:2', { a: 1 }],
    ['{"a":"x\\q"}', 'json.syntax 1:8', { a: 'x\\q' }],
    ['{"a":"x\\ud800","b":2}', 'json.syntax 1:8', { a: 'x\\ud800', b: 2 }],
    ['{"a":"\\udc00\\ud83d"}', 'json.syntax 1:7', { a: '\\udc00\\ud83d' }],
    ['{"a":"\\ud83d \\ude00"}', 'json.syntax 1:7', { a: '\\ud83d \\ude00' }],
    ['{"a":"x\\u0000"}', 'json.syntax 1:8', { a: 'x\\u0000' }],
    ['{"a":"x,\n"b":2}', 'json.syntax 1:6', { a: 'x', b: 2 }],
    ['{"a":[1,2\n,"b":3}', 'json.syntax 2:2', { a: [1, 2], b: 3 }],
    ['{"a":{"b":[{"c":1}},"d":2}', 'json.syntax 1:19', { a: { b: [{ c: 1 }] }, d: 2 }],
    ['[{"a":1,"b":{"c":2}]', 'json.syntax 1:20', [{ a: 1, b: { c: 2 } }]],
    ['{"a":1', 'json.syntax 1:7', { a: 1 }],
    ['[{"a":{"b":1,"c":2},\n{"a":3}]', 'json.syntax 2:1', [{ a: { b: 1, c: 2 } }, { a: 3 }]],
    ['{"a":1} x', 'json.syntax 1:9', { a: 1 }],
    ['{"a":1,"a":2}', 'json.duplicate 1:8', { a: 2 }],
    ['{"__proto__":{"x":1},"a":1}', 'json.key 1:2', { a: 1 }],
  ])('%s is reported and read on', (text, code, read) => {
    expect(faults(text)).toEqual([code]);
    expect(value(text)).toEqual(read);
  });

  test.each([
    ['{"a":"x == "up"","b":2}', 12, { a: "x == 'up'", b: 2 }],
    ['{"a":"x == "up" || x == "down"" }', 12, { a: "x == 'up' || x == 'down'" }],
    ['{"a":"He said "go", and left.",\n"b":2}', 15, { a: "He said 'go', and left.", b: 2 }],
    ['["one "two" three", 4]', 7, ["one 'two' three", 4]],
    ['{"a":"one "two,\n"b":2}', 11, { a: 'one ', b: 2 }],
  ])(
    'given %s, then the quotation mark inside the text is told, and the text read to its end',
    (text, column, read) => {
      const [fault, ...more] = parseJson(text).faults;
      expect(more).toEqual([]);
      expect(positionAt(linesOf(text), fault?.offset ?? -1)).toEqual({ line: 1, column });
      expect(fault).toMatchObject({ code: 'json.syntax', args: { trouble: 'quoted' } });
      expect(fault?.args).toHaveProperty('word', expect.stringMatching(/^(up|go|two)$/));
      expect(value(text)).toMatchObject(read);
    },
  );

  test.each([
    ['{“a”: 1, “b”: “x”}', ['lookalike “ as " 6 times at 1'], { a: 1, b: 'x' }],
    ['{“a”: “It’s “peace”, they say”}', ['lookalike “ as " 4 times at 1'], { a: 'It’s “peace”, they say' }],
    ['{„a“: «b», ‘c’: 2}', ['lookalike „ as " 6 times at 1'], { a: 'b', c: 2 }],
    ['{"a”: "b", "c": "d”}', ['lookalike ” as " 2 times at 3'], { a: 'b', c: 'd' }],
    ['{"a”: ["b”, "c"]}', ['lookalike ” as " 2 times at 3'], { a: ['b', 'c'] }],
    ['{“a": "b"}', ['lookalike “ as " 1 times at 1'], { a: 'b' }],
    ['{"a”: 1,\n"b": 2}', ['lookalike ” as " 1 times at 3'], { a: 1, b: 2 }],
    [
      '｛"a"：１２，"b"：［］｝',
      [
        'lookalike ｛ as { 1 times at 0',
        'lookalike ： as : 2 times at 4',
        'lookalike １ as 1 1 times at 5',
        'lookalike ２ as 2 1 times at 6',
        'lookalike ， as , 1 times at 7',
        'lookalike ［ as [ 1 times at 12',
        'lookalike ］ as ] 1 times at 13',
        'lookalike ｝ as } 1 times at 14',
      ],
      { a: 12, b: [] },
    ],
    ['{"a": −5}', ['lookalike − as - 1 times at 6'], { a: -5 }],
    [
      '{\u200b"a":\u00a01,\n\u00a0\u00a0"b": 2}',
      ['unseen U+200B as   1 times at 1', 'unseen U+00A0 as   3 times at 6'],
      { a: 1, b: 2 },
    ],
    ['{\u{E0001}"a": 1}', ['unseen U+E0001 as    1 times at 1'], { a: 1 }],
  ])('given %j, then each kind of sign is told once, with what to type, and all is read', (text, told, read) => {
    const parsed = parseJson(text);
    expect(
      parsed.faults.map(({ offset, args }) =>
        'trouble' in args ? `${args.trouble} ${args.word} as ${args.plain} ${args.times} times at ${offset}` : args,
      ),
    ).toEqual(told);
    expect(parsed.root?.value).toEqual(read);
  });

  test('in a text all characters are letters like others', () => {
    const text = `{"a": "“x”, − ≥ ： ’ \u00a0\u200b", "b": "He said “go”, ", "c": ["”", "« ", "‘", "x”"]}`;
    expect(parseJson(text).faults).toEqual([]);
    expect(value(text)).toEqual(JSON.parse(text));
  });

  test('escapes that make one character together are read', () => {
    const text = '["\\ud83d\\ude00", "\\\\ud800", "\\n\\ud83d\\ude00\\u0001"]';
    expect(parseJson(text).faults).toEqual([]);
    expect(value(text)).toEqual(JSON.parse(text));
  });

  test('several mistakes on different lines are all reported', () => {
    expect(faults('{"a":1\n"b":2,\n"c":[1 2],\n"d":}')).toEqual([
      'json.syntax 2:1',
      'json.syntax 3:8',
      'json.syntax 4:5',
    ]);
  });

  test('an empty text has no root', () => {
    expect(parseJson(' \n')).toEqual({ root: undefined, faults: [] });
  });

  test('the place of a value is found by its path, or the nearest before it', () => {
    const text = '{"a":[1,{"b":"x"}]}';
    const { root } = parseJson(text);
    expect(spotAt(root!, ['a', 1, 'b'])).toMatchObject({ key: 9, node: { start: 13, end: 16 } });
    expect(spotAt(root!, ['a', 1, 'z', 3]).node.start).toBe(8);
  });
});
