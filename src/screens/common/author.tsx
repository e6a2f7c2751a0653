// The author's words on the screens. A screen says once in which language its scenario is written; what stands in that language is
// marked by the attributes of `useAuthor` (an element of its own) or by `Authored` (words among others).

import { createContext, type ReactNode, useContext } from 'react';
import type { Sayable } from '../../core/ref/message.ts';
import { Said as SaidIn, type SaidProps } from '../../sheets/Said.tsx';
import { BY_TEAM, byAuthor, nameByAuthor, type WhoseWords } from '../../sheets/whose-words.ts';
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

/** A name of the author's or a message of ours; `within`: as it stands inside a sentence. */
export function Said(props: Omit<SaidProps, 'language'>) {
  return <SaidIn language={useContext(Language)} {...props} />;
}

/** The language of such a value where no element can be put around it, as in an option. */
export function useLangOf(): (value: Sayable | null) => string | undefined {
  const { lang } = useAuthor();
  return (value) => (value === null || nameByAuthor(value) === null ? undefined : lang);
}
