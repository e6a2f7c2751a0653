import { useCallback, useState } from 'react';
import { spokenNow } from '../../text/catalogue.ts';
import type { Language, Pseudo } from '../../text/language.ts';
import { nextPicture } from '../sessions/open-stored.ts';
import { forgetAsked, speakOnPage } from './speak.ts';

type Tag = Language | Pseudo;

/**
 * The language that everything is drawn in, and how to choose another. Null for a moment in between: all is put away, so that
 * sessions let go of their claims, and then drawn anew.
 */
export function useLanguage(): readonly [Tag | null, (tag: Tag) => Promise<void>] {
  const [drawn, setDrawn] = useState<Tag | null>(() => spokenNow().tag);
  const speak = useCallback(async (tag: Tag) => {
    await speakOnPage(tag);
    forgetAsked();
    setDrawn(null);
    await nextPicture();
    setDrawn(tag);
  }, []);
  return [drawn, speak];
}
