// The language of the page: which one is asked for, and how the page comes to speak it.

import { spokenNow } from '../../text/catalogue.ts';
import { type Language, languageOf, type Pseudo } from '../../text/language.ts';
import { type Area, speakLanguage } from '../../text/load-words.ts';

const PARAMETER = 'language';

/** Words that the first page says. */
export const WORDS_AT_START: readonly Area[] = ['app', 'library'];

/** `?language=` in the address goes before what this person has chosen. */
export function languageAsked(search: string, chosen: Language | Pseudo): Language | Pseudo {
  const asked = new URLSearchParams(search).get(PARAMETER);
  return asked === null ? chosen : languageOf(asked);
}

/** Rejects where the words cannot be fetched; then the page speaks as before. */
export async function speakOnPage(tag: Language | Pseudo): Promise<void> {
  await speakLanguage(tag, ...WORDS_AT_START);
  const { lang, dir } = { lang: spokenNow().tag, dir: spokenNow().dir };
  Object.assign(document.documentElement, { lang, dir });
}

/** The address asks for no language any more, so that the choice holds. */
export function forgetAsked(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has(PARAMETER)) return;
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
}
