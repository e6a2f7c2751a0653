import { useEffect, useState } from 'react';

/** The wall clock in milliseconds since 1970, looked at anew every so many milliseconds; null: it is not looked at. */
export function useNow(every: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (every === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
