import { type ComponentType, lazy } from 'react';
import { type Area, loadWords } from '../../text/load-words.ts';
import { Unreachable } from '../frame/Unreachable.tsx';

/**
 * A screen that is fetched when it is first shown, together with the words it says. Where either cannot be fetched, `otherwise`
 * says so.
 */
export function withWords<P extends object>(
  areas: readonly Area[],
  load: () => Promise<ComponentType<P>>,
  otherwise: ComponentType<P> = Unreachable,
) {
  return lazy(async () => {
    try {
      const [screen] = await Promise.all([load(), loadWords(...areas)]);
      return { default: screen };
    } catch {
      return { default: otherwise };
    }
  });
}
