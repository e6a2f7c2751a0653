// What is reckoned of a text's width, held against what the browser measures in our faces.

import { expect, test } from 'vitest';
import { FACES, type Face, textWidth } from './text-width.ts';
import '../theme/fonts.css';

const FONTS: Readonly<Record<Face, string>> = {
  sans: "400 100px 'Source Sans 3'",
  sansBold: "600 100px 'Source Sans 3'",
  serifBold: "600 100px 'Source Serif 4'",
  serifItalic: "italic 400 100px 'Source Serif 4'",
};
const TEXTS = [
  'Dovarra National Police',
  'Keeping the truce',
  'MINISTER OF PORTS AND WORKS',
  'Kilometre 31 & “Crane Four” – by night?',
  'Forêt de Ñandú, Łódź, Čakovec, Ærø',
  'iiiillll WWWWMMMM',
];

test.each(FACES)('in %s no text is wider than was reckoned, nor much narrower', async (face) => {
  await document.fonts.load(FONTS[face], TEXTS.join(''));
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.font = FONTS[face];
  const parts = TEXTS.map((text) => pen.measureText(text).width / (100 * textWidth(text, face)));
  expect(Math.max(...parts)).toBeLessThan(1.005);
  expect(Math.min(...parts)).toBeGreaterThan(0.88);
});
