import type { Sayable } from '../core/ref/message.ts';
import { sayAlone, sayWithin } from '../text/say.ts';
import { BY_TEAM, byAuthor, nameByAuthor } from './whose-words.ts';

export interface SaidProps {
  readonly value: Sayable;
  /** of the scenario; null where it is not known */
  readonly language: string | null;
  /** as it stands inside a sentence */
  readonly within?: boolean;
}

/** A name of the author's, marked as such, or a message of ours. */
export function Said({ value, language, within = false }: SaidProps) {
  const name = nameByAuthor(value);
  if (name === null) return within ? sayWithin(value) : sayAlone(value);
  const words = language === null ? BY_TEAM : byAuthor(language);
  return <span {...words}>{(within ? name.within : null) ?? name.name}</span>;
}
