import { type ComponentType, lazy } from 'react';
import { type Area, loadWords } from '../../text/load-words.ts';
import { NotFetched } from '../frame/not-fetched.ts';

/**
 * A screen that is fetched when it is first shown, together with the words it says. Where either cannot be fetched, `otherwise`
 * says so; without it the error boundary does, which also offers the session as a file.
 */
export function withWords<P extends object>(
  areas: readonly Area[],
  load: () => Promise<ComponentType<P>>,
  otherwise?: ComponentType<P>,
) {
  return lazy(async () => {
    try {
      const [screen] = await Promise.all([load(), loadWords(...areas)]);
      return { default: screen };
    } catch (cause) {
      if (otherwise !== undefined) return { default: otherwise };
      throw new NotFetched('a screen or its words', { cause });
    }
  });
}
