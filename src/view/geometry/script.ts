// What one must know of a script to draw its words where no browser lays them out.

const LETTER = /\p{L}/u;
/** What is set apart from the text around it: from a first-strong isolate to its end. */
const ISOLATED = /\u2068[^\u2068\u2069]*\u2069?/gu;
const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const JOINED = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mongolian}]/u;

/** From the side of its first letter that is not set apart, as Unicode has it (UAX 9, P2). */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = LETTER.exec(text.replace(ISOLATED, ''))?.[0] ?? '';
  return FROM_THE_RIGHT.test(first) ? 'rtl' : 'ltr';
}

/** Letters that join may neither be set apart nor slanted. */
export const isJoined = (text: string): boolean => JOINED.test(text);

/** In capitals, as its language writes them: `ışık` in Turkish has other ones than in English. */
export function inCapitals(text: string, language: string | undefined): string {
  // The first part of a tag is known to be one; the rest of it may be anything.
  return text.toLocaleUpperCase(/^[a-z]{2,3}(?=-|$)/.exec(language ?? '')?.[0] ?? 'en');
}
