// Names may run in another direction than the sentence they stand in. Then they are set apart by the two invisible characters
// that Unicode has for it (first-strong isolate, pop directional isolate), so that neither disturbs the other.

const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069'];

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])\p{L}/u;

/** The text as it may be put into a sentence of that direction. */
export function isolated(text: string, dir: 'ltr' | 'rtl'): string {
  const other = dir === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return other.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}
