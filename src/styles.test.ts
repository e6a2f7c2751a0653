/** Stylesheets name sides by the way the text runs, never left or right: the same sheet serves a language from right to left. */
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

function physicalIn(css: string): string[] {
  const plain = css.replace(/\/\*[^]*?\*\//g, '');
  return plain
    .split(/(?<=[;{}])/)
    .map((declaration) => declaration.trim())
    .filter((declaration) => PHYSICAL.some((pattern) => pattern.test(withoutCalls(declaration))));
}

test('styles are logical', () => {
  const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(50);
  expect(
    sheets.flatMap((file) => physicalIn(readFileSync(join(SRC, file), 'utf8')).map((found) => `${file}: ${found}`)),
  ).toEqual([]);
});

describe('the search itself', () => {
  test.each([
    'left: 0;',
    'margin-left: 1rem;',
    'border-right: 1px solid;',
    'border-top-left-radius: 2px;',
    'text-align: right;',
    'float: left;',
    'padding: 0 1rem 0 2rem;',
  ])('finds %s', (declaration) => {
    expect(physicalIn(`.a { ${declaration} }`)).toEqual([declaration]);
  });

  test.each([
    'inset-inline-start: 0;',
    'margin-inline: 1rem;',
    'padding: 0 1rem 2rem 1rem;',
    'padding: 1rem 2rem;',
    'padding: 1rem clamp(1rem, 3vw, 2rem);',
    'text-align: start;',
    'background: linear-gradient(to right, red, blue) left top;',
    '/* left: 0; */ color: red;',
  ])('lets %s be', (declaration) => {
    expect(physicalIn(`.left { ${declaration} }`)).toEqual([]);
  });
});
