import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { messageTypes } from './message-types.ts';

const TEXT = fileURLToPath(new URL('../src/text/', import.meta.url));

function readAreas(): Record<string, Record<string, string>> {
  const files = readdirSync(`${TEXT}en`).filter((file) => file.endsWith('.json'));
  const read = (file: string) => JSON.parse(readFileSync(`${TEXT}en/${file}`, 'utf8')) as Record<string, string>;
  return Object.fromEntries(files.map((file) => [file.replace('.json', ''), read(file)]));
}

test('src/text/messages.ts is what the English catalogue says', () => {
  const types = messageTypes(readAreas());
  if (process.env['UPDATE'] === '1') writeFileSync(`${TEXT}messages.ts`, types);
  expect(readFileSync(`${TEXT}messages.ts`, 'utf8')).toBe(types);
});

test.each([
  ['Nothing to say.', 'Record<never, never>'],
  [
    '{team} at {place_within}, {n, plural, one {# turn} other {# turns}} of {n}',
    '{ readonly team: Sayable; readonly place: Sayable; readonly n: number }',
  ],
  ['{way, select, up {more {what}} down {less} other {}}', "{ readonly way: 'up' | 'down'; readonly what: Sayable }"],
  ['{level, select, 0 {none} 1 {light} other {heavy}}', '{ readonly level: number }'],
  [
    '{closed, select, true {closed} other {open}} {kind, select, a {A} other {B}}',
    '{ readonly closed: boolean; readonly kind: string }',
  ],
])('%s', (text, type) => {
  expect(messageTypes({ area: { key: text } })).toContain(`  readonly 'area.key': ${type};\n`);
});
