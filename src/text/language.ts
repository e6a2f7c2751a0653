// The language of the interface. A scenario has its own, which its texts carry wherever they stand.

/** Languages there are catalogues for. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Made of `en` while the program runs, to find what no catalogue says and what breaks when words grow or run the other way:
 * `en-XA` accented and a third longer, `ar-XB` from right to left. The tags are those of the Unicode project.
 */
export const PSEUDO = ['en-XA', 'ar-XB'] as const;
export type Pseudo = (typeof PSEUDO)[number];
export const isPseudo = (tag: Language | Pseudo): tag is Pseudo => PSEUDO.some((one) => one === tag);

export interface Spoken {
  readonly tag: Language | Pseudo; // for `lang`
  readonly locale: Language; // for `Intl`
  readonly dir: 'ltr' | 'rtl';
}

const DIRECTION: Readonly<Record<Language, Spoken['dir']>> = { en: 'ltr' };

export function spokenIn(tag: Language | Pseudo): Spoken {
  if (tag === 'en-XA') return { tag, locale: 'en', dir: 'ltr' };
  if (tag === 'ar-XB') return { tag, locale: 'en', dir: 'rtl' };
  return { tag, locale: tag, dir: DIRECTION[tag] };
}

/** The language asked for, if there is such a one; English otherwise. */
export function languageOf(asked: unknown): Language | Pseudo {
  return [...LANGUAGES, ...PSEUDO].find((tag) => tag === asked) ?? 'en';
}
