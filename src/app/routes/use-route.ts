import { useCallback, useEffect, useState } from 'react';
import { hashOf, LIBRARY, type Route, readRoute } from './route.ts';

/** The present route, and how to go to another. An anchor jumped to inside a page leaves the route in the address. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState<Route>(() => readRoute(location.hash) ?? LIBRARY);
  useEffect(() => {
    const follow = () => {
      const next = readRoute(location.hash);
      if (next !== null) setRoute((now) => (hashOf(now) === hashOf(next) ? now : next));
    };
    addEventListener('hashchange', follow);
    follow(); // where it went between the first picture and now
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    const mend = () => {
      if (readRoute(location.hash) === null) history.replaceState(history.state, '', hashOf(route));
    };
    mend();
    addEventListener('hashchange', mend);
    return () => removeEventListener('hashchange', mend);
  }, [route]);
  const go = useCallback((next: Route) => {
    location.hash = hashOf(next);
  }, []);
  return [route, go];
}
