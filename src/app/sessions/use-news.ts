import { useEffect, useState } from 'react';
import type { Tabs } from './tabs.ts';

const A_MOMENT = 150; // milliseconds

/** Another number whenever what is stored has changed, in whichever tab; much at once counts as one. */
export function useNews({ hear }: Tabs): number {
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hear(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setAttempt((n) => n + 1), A_MOMENT);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [hear]);
  return attempt;
}
