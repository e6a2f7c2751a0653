import { spokenNow } from '../../text/catalogue.ts';
import { isPseudo, type Language, languageOf, LANGUAGES, type Pseudo, PSEUDO } from '../../text/language.ts';
import { say } from '../../text/say.ts';
import { Select } from '../../view/controls/fields.tsx';

type Tag = Language | Pseudo;

/** Shown where there is something to choose. Who tries the program in a pseudo-locale finds those in it, too. */
export function LanguageChoice({ onChoose }: { readonly onChoose: (tag: Tag) => void }) {
  const { tag } = spokenNow();
  const offered: readonly Tag[] = isPseudo(tag) ? [...LANGUAGES, ...PSEUDO] : LANGUAGES;
  if (offered.length < 2) return null;
  return (
    <Select
      label={say('app.language')}
      value={tag}
      options={offered.map((id) => ({ id, label: ownName(id) }))}
      onChange={(id) => onChoose(languageOf(id))}
    />
  );
}

/** A language in its own words: `français`. */
function ownName(tag: Tag): string {
  return isPseudo(tag) ? tag : (new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag);
}
