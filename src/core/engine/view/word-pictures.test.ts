import { expect, test } from 'vitest';
import { wordPictures } from './word-pictures.ts';

const LAW = { term: 'rule of law', text: 'That the same law holds for all.' };
const PROSECUTOR = { term: 'prosecutor', also: ['prosecutors'], text: 'Who brings a case to court.' };
const inNames = (word: typeof LAW, ...named: Parameters<typeof wordPictures>[1]) =>
  wordPictures([word], named).map((one) => one.inNames);

test('a word knows the longer names in which it stands, in all their forms', () => {
  expect(inNames(LAW, { name: 'Chief of Rule of Law' }, { name: 'Port Ambrel' })).toEqual([['Chief of Rule of Law']]);
  const general = { name: 'The Prosecutor General', within: 'the Prosecutor General', label: 'Prosecutor General' };
  expect(inNames(PROSECUTOR, general)).toEqual([[general.name, general.within, general.label]]);
});

test('a name that is the word itself does not hide it', () => {
  expect(inNames(PROSECUTOR, { name: 'Prosecutor' }, { name: 'Prosecutors' })).toEqual([[]]);
});
