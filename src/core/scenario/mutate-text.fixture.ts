// Ways to spoil a scenario: a seeded stream of mutations of a real text, and the hostile shapes that break parsers. Every
// number comes from the seed, so that a failure can be had again.

export type Dice = (below: number) => number;

/** A small generator for tests; the engine has its own dice. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const pick = <T>(dice: Dice, list: readonly T[]): T => list[dice(list.length)] as T;

const BITS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\n',
  '//',
  '/*',
  '*/',
  '\u0000',
  '\ufeff',
  '\ud800',
  'null',
  'true',
  '-',
  '1e999',
  '0x1F',
  '1.5',
  '-7',
  '999999999999',
  '"__proto__"',
  '"constructor"',
  '{"__proto__":{"polluted":true}}',
  '"<script>alert(1)</script>"',
  '“',
  "'",
  '\\u00',
  '[[[[',
  '}}}}',
] as const;

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  101,
  '',
  'x',
  'Coast',
  'constructor',
  'while',
  '<img src=x onerror=alert(1)>',
  'a'.repeat(7000),
  [],
  [[]],
  {},
  { a: 1 },
  '((((((((((',
  'self.self.self',
  'param.home',
  'target.x',
  '1 / 0',
  'x == "y"',
  '"a" + "b"',
  '!!!!true',
  'region[0]',
  'size([1,2])',
  'turn.matches("(a+)+$")',
  '9'.repeat(400),
];

/** One to four cuts, insertions, doublings or swaps in the text. */
export function spoilText(text: string, dice: Dice): string {
  let spoilt = text;
  for (let k = dice(4); k >= 0; k--) {
    const at = dice(spoilt.length + 1);
    const length = dice(40);
    switch (dice(5)) {
      case 0:
        spoilt = spoilt.slice(0, at) + spoilt.slice(at + length);
        break;
      case 1:
        spoilt = spoilt.slice(0, at) + pick(dice, BITS) + spoilt.slice(at);
        break;
      case 2:
        spoilt = spoilt.slice(0, at + length) + spoilt.slice(at);
        break;
      case 3:
        spoilt = spoilt.slice(0, at);
        break;
      default:
        spoilt = spoilt.slice(0, at) + String.fromCharCode(dice(0x300)) + spoilt.slice(at + 1);
    }
  }
  return spoilt;
}

/** Replaces, removes, doubles or renames one to four parts of the value. */
export function spoilValue(value: unknown, dice: Dice): unknown {
  const root = [structuredCloneOf(value)];
  for (let k = dice(4); k >= 0; k--) spoilPart(root, dice);
  return root[0];
}

const structuredCloneOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function spoilPart(root: unknown[], dice: Dice): void {
  let part: Record<string, unknown> = root as unknown as Record<string, unknown>;
  for (let depth = 1 + dice(7); depth > 0; depth--) {
    const inner = Object.values(part).filter((one) => typeof one === 'object' && one !== null);
    if (inner.length === 0) break;
    part = pick(dice, inner) as Record<string, unknown>;
  }
  const keys = Object.keys(part);
  if (keys.length === 0) return;
  const key = pick(dice, keys);
  const action = dice(4);
  if (action === 0) part[key] = pick(dice, VALUES);
  else if (action === 1 && Array.isArray(part)) part.push(part[Number(key)]);
  else if (action === 2) part[key] = swapLetters(part[key], dice);
  else if (Array.isArray(part)) part.splice(Number(key), 1);
  else delete part[key];
}

function swapLetters(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'string' || value.length < 2) return [value];
  const at = dice(value.length - 1);
  return value.slice(0, at) + (value[at + 1] ?? '') + (value[at] ?? '') + value.slice(at + 2);
}

type Parts = Record<string, unknown[]>;
const many = <T>(n: number, make: (k: number) => T): T[] => Array.from({ length: n }, (_, k) => make(k));

/** Shapes that break careless parsers, up to 2 MB; `base` is a valid scenario. */
export function hostileTexts(base: unknown): readonly (readonly [string, string])[] {
  const grown = (change: (draft: Parts) => void): string => {
    const draft = structuredCloneOf(base) as Parts;
    change(draft);
    return JSON.stringify(draft);
  };
  const set = (key: string, list: unknown[]) => grown((draft) => Object.assign(draft, { [key]: list }));
  const rule = (effect: unknown, n: number) => ({
    id: 'r',
    title: 't',
    effects: many(n, () => effect),
    provenance: ['design'],
  });
  return [
    ['depth 200,000', '['.repeat(200_000)],
    ['depth in objects', '{"a":'.repeat(100_000)],
    ['a million zeros', `[${'0,'.repeat(999_999)}0]`],
    ['a million commas', ','.repeat(1_000_000)],
    ['a million quotes', '"'.repeat(1_000_000)],
    ['a million colons in an object', `{${':'.repeat(1_000_000)}}`],
    ['a million unclosed comments', '/*'.repeat(900_000)],
    ['comments on each line', '//\n'.repeat(600_000)],
    ['two million backslashes', `"${'\\'.repeat(2_000_000)}`],
    ['one long text', `{"id":"${'x'.repeat(1_900_000)}"}`],
    ['one long number', `{"turns":${'9'.repeat(1_900_000)}}`],
    ['many keys', `{${many(50_000, (k) => `"key_number_${k}": "some words here"`).join()}}`],
    ['the same key', `{${many(80_000, () => '"id": "some more words"').join()}}`],
    ['pollution', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
    [
      'injects of numbers',
      set(
        'injects',
        many(100_000, () => 0),
      ),
    ],
    [
      'empty injects',
      set(
        'injects',
        many(100_000, () => ({})),
      ),
    ],
    [
      'empty choices',
      set(
        'injects',
        many(90, (k) => ({ id: `i${k}`, choices: many(2000, () => ({})) })),
      ),
    ],
    [
      'unknown names',
      set(
        'rules',
        many(80, () => rule({ change: 'indicator.consentx', by: 'indicator.nothing_like_it' }, 40)),
      ),
    ],
    [
      'different unknown names',
      set(
        'rules',
        many(80, (k) => ({
          ...rule({}, 0),
          effects: many(40, (n) => ({ change: `indicator.c${k}x${n}`, by: `a${k}.b${n}` })),
        })),
      ),
    ],
    [
      'long expressions',
      set(
        'rules',
        many(80, (k) => ({
          ...rule({}, 0),
          effects: many(40, (n) => ({ change: 'indicator.consent', by: `${k} + ${n}${' + turn'.repeat(80)}` })),
        })),
      ),
    ],
    [
      'deep expressions',
      set(
        'rules',
        many(80, (k) => ({
          ...rule({}, 0),
          effects: many(40, (n) => ({
            change: 'indicator.consent',
            by: `${'('.repeat(290)}${k}${n}${')'.repeat(290)}`,
          })),
        })),
      ),
    ],
    [
      'many regions',
      set(
        'regions',
        many(40, (k) => ({
          id: `r${k}`,
          name: 'R',
          side: 'host',
          text: 't',
          neighbours: many(30, (n) => `r${n}`),
          polygon: many(200, (n) => [(n * 37) % 1000, (n * 91) % 700]),
          start: {},
        })),
      ),
    ],
    [
      'many ids nearly right',
      grown((draft) =>
        Object.assign(draft, {
          flags: many(200, (k) => ({ id: `flag_number_${k}`, text: 'x' })),
          rules: many(80, (k) => rule({ set: `flag.flag_nubmer_${k}`, to: true }, 40)),
        }),
      ),
    ],
    [
      'texts that mean something elsewhere',
      set('authors', ['${jndi:x}', '<script>alert(1)</script>', '{{7*7}}', '=cmd|x', '\u202eabc']),
    ],
  ];
}
