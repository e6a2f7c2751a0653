import { type ComponentType, lazy, useState } from 'react';
import { type Area, loadWords } from '../../text/load-words.ts';
import { NotFetched, roundNow } from '../frame/not-fetched.ts';

/** `prepare` fetches it beforehand, so that it is shown at once: what suspends, if only for a moment, React shows a third of a second later. */
export type Fetched<P> = ComponentType<P> & { readonly prepare: () => Promise<void> };

/**
 * A screen that is fetched when it is first shown, together with the words it says. Where either cannot be fetched, `otherwise`
 * says so; without it the error boundary does, which also offers the session as a file. It is asked for again when somebody tries again.
 */
export function withWords<P extends object>(
  areas: readonly Area[],
  load: () => Promise<ComponentType<P>>,
  otherwise?: ComponentType<P>,
): Fetched<P> {
  /** the round in which it failed */
  let failed: number | null = null;
  let ready: ComponentType<P> | null = null;
  const fetchAll = async () => {
    const [screen] = await Promise.all([load(), loadWords(...areas)]);
    ready = screen;
    return screen;
  };
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await fetchAll() };
      } catch (cause) {
        failed = roundNow();
        if (otherwise !== undefined) return { default: otherwise };
        throw new NotFetched('a screen or its words', { cause });
      }
    }) as unknown as ComponentType<P>;
  let Screen = ask();
  function Shown(props: P) {
    // It stays what it was when first shown, so that nothing in it begins anew.
    const [Ready] = useState<ComponentType<P> | null>(() => ready);
    if (Ready !== null) return <Ready {...props} />;
    // What is lazy remembers its failure.
    if (failed !== null && failed < roundNow()) {
      failed = null;
      Screen = ask();
    }
    return <Screen {...props} />;
  }
  return Object.assign(Shown, { prepare: async () => void (await fetchAll()) });
}
