import { useEffect, useState } from 'react';

/** Of what is fetched or looked up: not there yet, there, or not to be had. */
export type Arriving<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed' };

/** Asks again whenever `ask` is another function, or `round` another number. */
export function useArriving<T>(ask: () => Promise<T>, round = 0): Arriving<T> {
  const [arriving, setArriving] = useState<Arriving<T>>({ state: 'loading' });
  useEffect(() => {
    let wanted = true;
    const set = (next: Arriving<T>) => {
      if (wanted) setArriving(next);
    };
    ask().then(
      (value) => set({ state: 'here', value }),
      () => set({ state: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [ask, round]);
  return arriving;
}
