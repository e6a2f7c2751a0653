// Whether the link chart lies on the map. Who came to it by the button goes back to it.

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export interface Links {
  readonly open: boolean;
  readonly show: () => void;
  readonly hide: () => void;
  /** the button on the map that opens the chart */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

export function useLinks(): Links {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(open);
  useEffect(() => {
    const closed = was.current && !open;
    was.current = open;
    // Who is elsewhere on the page stays there.
    if (closed && document.activeElement === document.body) opener.current?.focus({ preventScroll: true });
  }, [open]);
  return { open, show: useCallback(() => setOpen(true), []), hide: useCallback(() => setOpen(false), []), opener };
}
