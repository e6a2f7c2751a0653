/**
 * How wide a line is before anybody has drawn it: where there is no canvas (print, the command line) and before our faces have come,
 * words stand where they will stand later. Widths are those of the faces themselves, rounded up.
 */

export const FACES = ['sans', 'sansBold', 'serifBold', 'serifItalic'] as const;
export type Face = (typeof FACES)[number];

/** Hundredths of an em, two figures for each sign from the space to `~`. */
const WIDTHS: Readonly<Record<Face, string>> = {
  sans: '2029435050836125313142502532253550505050505050505050252550505043855559586253506266274858497365675767575454655279524854313531505055515646565030515525255026835555565635423455477245474331253150',
  sansBold:
    '2032495252856428333344522833283552525252525252525252282852525245885660586354516367295060517566685968605555665480555154333533525055525747575132525627275328855655575738443756507549504533263352',
  serifBold:
    '2332435554957421393946553134313755555555555555555555313155555543877267677564617381394073629376756475715665767199686760363736555340566353635438586534326234976659646248483764598559605037313755',
  serifItalic:
    '2331465853937126393948543032303454545454545454545454303054545446886963627161586778373769599475685868655160736692676057353435545240565344564533525832285030876053555243393660527857525039293954',
};

/** Signs of our languages that are not made of a letter and its marks. */
const OTHERS: Readonly<Record<string, number>> = {
  '–': 53,
  '—': 83,
  '‘': 28,
  '’': 28,
  '“': 49,
  '”': 49,
  '…': 97,
  '·': 31,
  ß: 66,
  æ: 84,
  ø: 59,
  đ: 64,
  ł: 29,
  Æ: 95,
  Ø: 75,
};
const BROADEST = 103; // the one of a face that two figures do not hold
const UNKNOWN = 70; // of a script that our faces have not: some other face draws it
const WIDE = 105;

const MARK = /\p{M}|\p{Cf}/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function widthOf(sign: string, face: Face): number {
  const at = 2 * (sign.charCodeAt(0) - 32);
  const own = sign.length === 1 && at >= 0 ? Number(WIDTHS[face].slice(at, at + 2)) : 0;
  if (own > 0) return own === 99 ? BROADEST : own;
  if (MARK.test(sign)) return 0;
  return OTHERS[sign] ?? (IDEOGRAPH.test(sign) ? WIDE : UNKNOWN);
}

/** In em of the face. `spacing` is what is put between letters, in em. */
export function textWidth(text: string, face: Face, spacing = 0): number {
  let sum = 0;
  for (const sign of text.normalize('NFD')) {
    const width = widthOf(sign, face);
    sum += width === 0 ? 0 : width + 100 * spacing;
  }
  return sum / 100;
}
