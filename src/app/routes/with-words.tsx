import { type ComponentType, lazy } from 'react';
import { type Area, loadWords } from '../../text/load-words.ts';
import { NotFetched, roundNow } from '../frame/not-fetched.ts';

/**
 * A screen that is fetched when it is first shown, together with the words it says. Where either cannot be fetched, `otherwise`
 * says so; without it the error boundary does, which also offers the session as a file. It is asked for again when somebody tries again.
 */
export function withWords<P extends object>(
  areas: readonly Area[],
  load: () => Promise<ComponentType<P>>,
  otherwise?: ComponentType<P>,
): ComponentType<P> {
  /** the round in which it failed */
  let failed: number | null = null;
  const ask = () =>
    lazy(async () => {
      try {
        const [screen] = await Promise.all([load(), loadWords(...areas)]);
        return { default: screen };
      } catch (cause) {
        failed = roundNow();
        if (otherwise !== undefined) return { default: otherwise };
        throw new NotFetched('a screen or its words', { cause });
      }
    }) as unknown as ComponentType<P>;
  let Screen = ask();
  return function Fetched(props: P) {
    // What is lazy remembers its failure.
    if (failed !== null && failed < roundNow()) {
      failed = null;
      Screen = ask();
    }
    return <Screen {...props} />;
  };
}
