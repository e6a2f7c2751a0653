import { useEffect, useState } from 'react';
import type { Loaded } from '../../screens/common/loaded.ts';

/** Asks again whenever `ask` is another function, or `attempt` another number. */
export function useLoaded<T>(ask: () => Promise<T>, attempt = 0): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  useEffect(() => {
    let active = true;
    const set = (next: Loaded<T>) => {
      if (active) setLoaded(next);
    };
    ask().then(
      (value) => set({ state: 'ready', value }),
      () => set({ state: 'failed' }),
    );
    return () => {
      active = false;
    };
  }, [ask, attempt]);
  return loaded;
}
