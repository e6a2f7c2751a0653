/**
 * Stylesheets name sides by the way the text runs, never left or right: the same sheet serves a language from right to left. And no rule has two properties
 * in transition: React Aria keeps an element for good that is taken away meanwhile, and all that hangs on it (adobe/react-spectrum#7326).
 * And what stands before `+` or `~` has a class, and `:has` is not asked of the root: else Chromium computes the style of every list item, paragraph and
 * span of the page anew whenever anything comes or goes in it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('.', import.meta.url));

/** Declarations that name a side of the screen. What is painted (gradients, shadows, transforms) may. */
const PHYSICAL = [
  /(?<![-\w])(?:left|right)\s*:/,
  /(?<![-\w])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)*\s*:/,
  /(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /(?<![-\w])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  // four values of which the second and the fourth differ
  /(?<![-\w])(?:margin|padding|inset|border-width)\s*:\s*(?:\S+)\s+(?<end>\S+)\s+(?:\S+)\s+(?!\k<end>[;\s])\S+\s*;/,
];

/** `clamp(1rem, 3vw, 2rem)` is one value. */
const withoutCalls = (declaration: string): string =>
  declaration.replace(/[\w-]+\((?:[^()]|\([^()]*\))*\)/g, (call) => call.replace(/\s+/g, ''));

const declarationsIn = (css: string): string[] =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/(?<=[;{}])/)
    .map((declaration) => declaration.trim());

const physicalIn = (css: string): string[] =>
  declarationsIn(css).filter((declaration) => PHYSICAL.some((pattern) => pattern.test(withoutCalls(declaration))));

/** One property, and no shorthand, which is several. */
const ONE = /^(?:none|background-color|box-shadow|color|fill|filter|opacity|stroke|transform)(?![-\w])[^,]*$/;

const severalMovedIn = (css: string): string[] =>
  declarationsIn(css).filter((declaration) => {
    const plain = declaration.replace(/\((?:[^()]|\([^()]*\))*\)/g, '');
    const moved = /(?<![-\w])transition(?:-property)?\s*:\s*(?<what>[^;}]*)/.exec(plain);
    return moved !== null && !ONE.test(moved.groups?.['what'] ?? '');
  });

/** Rules that are about what stands beside something without a class, or about whatever the whole page has. */
const farReachingIn = (css: string): string[] =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/[{};]/)
    .filter((part) => !part.includes('@') && !/:\s/.test(part.trim()))
    .flatMap((selectors) => withoutCalls(selectors).split(','))
    .map((selector) => selector.trim())
    .filter(
      (selector) => /(?:^|[\s>+~])[^\s>+~.]+\s*[+~]/.test(selector) || /(?::root|html|body):has\(/.test(selector),
    );

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

test.each([
  ['are logical', physicalIn],
  ['have one property in transition', severalMovedIn],
  ['reach no further than they must', farReachingIn],
])('styles %s', (_what, search) => {
  expect(sheets.length).toBeGreaterThan(50);
  expect(
    sheets.flatMap((file) => search(readFileSync(join(SRC, file), 'utf8')).map((found) => `${file}: ${found}`)),
  ).toEqual([]);
});

const SEARCHES = [
  {
    what: 'sides',
    search: physicalIn,
    faulty: [
      'left: 0;',
      'margin-left: 1rem;',
      'border-right: 1px solid;',
      'border-top-left-radius: 2px;',
      'text-align: right;',
      'float: left;',
      'padding: 0 1rem 0 2rem;',
    ],
    sound: [
      'inset-inline-start: 0;',
      'margin-inline: 1rem;',
      'padding: 0 1rem 2rem 1rem;',
      'padding: 1rem 2rem;',
      'padding: 1rem clamp(1rem, 3vw, 2rem);',
      'text-align: start;',
      'background: linear-gradient(to right, red, blue) left top;',
      '/* left: 0; */ color: red;',
    ],
  },
  {
    what: 'transitions',
    search: severalMovedIn,
    faulty: [
      'transition: opacity 1s, filter 1s;',
      'transition: opacity cubic-bezier(0.2, 0.7, 0.3, 1) 1s, filter 1s;',
      'transition:\n    opacity 1s,\n    filter 1s;',
      'transition: all 1s;',
      'transition: 1s;',
      'transition: background 1s;',
      'transition: border-color 1s;',
      'transition-property: opacity, filter;',
    ],
    sound: [
      'transition: none !important;',
      'transition: opacity cubic-bezier(0.2, 0.7, 0.3, 1) 1s;',
      'transition: background-color var(--slide);',
      'transition-property: transform;',
      'transition-duration: 1s, 2s;',
    ],
  },
] as const;

describe.each(SEARCHES)('the search for $what', ({ search, faulty, sound }) => {
  test.each(faulty)('finds %s', (declaration) => {
    expect(search(`.a { ${declaration} }`)).toEqual([declaration]);
  });

  test.each(sound)('lets %s be', (declaration) => {
    expect(search(`.left { ${declaration} }`)).toEqual([]);
  });
});

describe('the search for far-reaching rules', () => {
  test.each(['p + p', '.a > * + *', '.a input:checked + span', 'input ~ .b', ':root:has(.a) .b', '.a, li + li'])(
    'finds %s',
    (selector) => {
      expect(farReachingIn(`@media print { ${selector} { color: red; } }`)).toHaveLength(1);
    },
  );

  test.each(['.a + .b', '.a input.b:checked + span', ".a[data-b='c'] ~ .d", '.a:has(> .b)', '.a > :not(:first-child)'])(
    'lets %s be',
    (selector) => {
      expect(farReachingIn(`${selector} { margin: calc(1rem + 2px); }`)).toEqual([]);
    },
  );
});
