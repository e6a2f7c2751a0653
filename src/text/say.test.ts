import { afterEach, describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../tools/parse-messages.mjs';
import { type AreaWords, addWords, beginCatalogue } from './catalogue.ts';
import { isolated } from './isolate.ts';
import { spokenIn } from './language.ts';
import { pseudoWords } from './pseudo.ts';
import { type Key, say, sayParts, sayStart } from './say.ts';

const MESSAGES = {
  plain: 'Nothing to say.',
  count: '{n, plural, zero {z} one {one} two {two} few {few} many {many} other {# others}}',
  value: '{value_within} in {place_within}',
  heading: '{place} and {what}',
  map: '{place_label}',
  because: 'It came so because {what_within}.',
  list: 'Possible are: {options}.',
  way: '{way, select, up {rose} down {fell} other {}} by {by, number}',
};

const words = (messages: Record<string, string>): AreaWords =>
  JSON.parse(parseCatalogue(JSON.stringify(messages), 'test')) as AreaWords;
/** Keys of the test's own catalogue. */
const key = (name: keyof typeof MESSAGES): Key => `test.${name}` as Key;
const tell = (name: keyof typeof MESSAGES, args: Parameters<typeof sayStart>[0]['args'] = {}): string =>
  say({ key: key(name), args });

const COAST = { name: 'The Salt Coast', within: 'the Salt Coast', label: 'Salt Coast' };
const SECURITY = { name: 'Security', within: 'security' };
const inPlace = { key: key('value'), args: { value: SECURITY, place: COAST } };

function speak(locale: 'en' | 'ar', dir: 'ltr' | 'rtl' = 'ltr'): void {
  beginCatalogue({ tag: 'en', locale: locale as 'en', dir });
  addWords('test', words(MESSAGES));
}

afterEach(() => speak('en'));

describe('say', () => {
  test('takes the form of a name that the sentence asks for', () => {
    speak('en');
    expect(tell('heading', { place: COAST, what: 'more' })).toBe('The Salt Coast and more');
    expect(tell('map', { place: COAST })).toBe('Salt Coast');
    expect(tell('map', { place: { name: 'Orrave' } })).toBe('Orrave');
    expect(say(inPlace)).toBe('security in the Salt Coast');
  });

  test('puts a message into another, large at the beginning and small inside', () => {
    speak('en');
    expect(tell('heading', { place: COAST, what: inPlace })).toBe('The Salt Coast and Security in the Salt Coast');
    expect(tell('because', { what: inPlace })).toBe('It came so because security in the Salt Coast.');
    expect(sayStart(inPlace)).toBe('Security in the Salt Coast');
  });

  test('leaves alone what is to be copied', () => {
    expect(tell('map', { place: 'الساحل' })).toBe('\u2068الساحل\u2069');
    expect(tell('map', { place: { verbatim: 'الساحل' } })).toBe('الساحل');
  });

  test('strings a list together and writes numbers as the language does', () => {
    speak('en');
    expect(tell('list', { options: ['a', 'b', 'c'] })).toBe('Possible are: a, b, c.');
    expect(tell('way', { way: 'up', by: 12345 })).toBe('rose by 12,345');
  });

  test('chooses between sentences in every direction', () => {
    speak('en', 'rtl');
    expect(tell('way', { way: 'down', by: 2 })).toBe('fell by 2');
  });

  test('knows the six plurals of Arabic', () => {
    speak('ar');
    const counted = [0, 1, 2, 3, 11, 100].map((n) => tell('count', { n }).replace(/^\S+ others/, 'other'));
    expect(counted).toEqual(['z', 'one', 'two', 'few', 'many', 'other']);
  });

  test('gives pieces where something is drawn inside a sentence', () => {
    speak('en');
    const thing = { drawn: true };
    expect(sayParts(key('heading'), { place: COAST }, { what: thing })).toEqual(['The Salt Coast and ', thing]);
  });

  test('throws where a key or an argument is missing', () => {
    speak('en');
    expect(() => say({ key: 'test.nowhere', args: {} })).toThrow('test.nowhere');
    expect(() => tell('heading', { place: COAST })).toThrow('what');
  });
});

describe('names of another direction', () => {
  test('are set apart, and only they', () => {
    expect(isolated('Orrave', 'ltr')).toBe('Orrave');
    expect(isolated('المخاضة', 'ltr')).toBe('\u2068المخاضة\u2069');
    expect(isolated('Orrave', 'rtl')).toBe('\u2068Orrave\u2069');
    expect(isolated('12', 'rtl')).toBe('12');
    speak('en');
    expect(tell('heading', { place: { name: 'المخاضة' }, what: 'more' })).toBe('\u2068المخاضة\u2069 and more');
  });
});

test('what chooses between wordings chooses in every direction', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    speak('en', dir);
    expect(tell('way', { way: 'up', by: 4 })).toBe('rose by 4');
  }
});

describe('the pseudo-locale', () => {
  test('leaves no plain word, is a third longer, and keeps arguments', () => {
    beginCatalogue(spokenIn('en-XA'));
    addWords('test', pseudoWords(words(MESSAGES), 'en-XA'));
    expect(tell('plain')).toMatch(/^\[Ńóťĥíńĝ|^\[/);
    expect(tell('plain').replace(/[^A-Za-z]/g, '')).toBe('');
    expect(tell('plain').length).toBeGreaterThan(MESSAGES.plain.length * 1.3);
    expect(tell('way', { way: 'down', by: 4 })).toMatch(/^\[ƒéĺĺ .*4 ~+\]$/);
  });
});
