// The author's words on the screens. A screen says once in which language its scenario is written; what stands in that language is
// marked by the attributes of `useAuthor` (an element of its own) or by `Authored` (words among others).

import { createContext, type ReactNode, useContext } from 'react';
import type { Sayable } from '../../core/ref/message.ts';
import { BY_TEAM, byAuthor, type WhoseWords } from '../../sheets/whose-words.ts';
import { sayAlone } from '../../text/say.ts';
import './author.css';

const Language = createContext<string | null>(null);

export interface AuthorLanguageProps {
  readonly language: string; // 'ar'
  readonly children: ReactNode;
}

export function AuthorLanguage({ language, children }: AuthorLanguageProps) {
  return <Language value={language}>{children}</Language>;
}

/** Attributes for an element that holds the author's words alone. */
export function useAuthor(): WhoseWords {
  const language = useContext(Language);
  return language === null ? BY_TEAM : byAuthor(language);
}

export interface AuthoredProps {
  /** on lines of its own, which then begin on the side of its language */
  readonly block?: boolean;
  readonly children: ReactNode;
}

export function Authored({ block = false, children }: AuthoredProps) {
  return (
    <span className={block ? 'authored-block' : undefined} {...useAuthor()}>
      {children}
    </span>
  );
}

/** A name of the author's or a message of ours, by itself. */
export function Said({ value }: { readonly value: Sayable }) {
  const words = wordsOfAuthor(value);
  return words === null ? sayAlone(value) : <Authored>{words}</Authored>;
}

/** The language of such a value where no element can be put around it, as in an option. */
export function useLangOf(): (value: Sayable | null) => string | undefined {
  const { lang } = useAuthor();
  return (value) => (value === null || wordsOfAuthor(value) === null ? undefined : lang);
}

function wordsOfAuthor(value: Sayable): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && 'name' in value ? value.name : null;
}
