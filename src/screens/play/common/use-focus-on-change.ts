// Keyboard and reader start at the top of what is new.

import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to a heading (with tabIndex -1) whenever the key changes; not when it is first shown. */
export function useFocusOnChange(key: string): RefObject<HTMLHeadingElement | null> {
  const target = useRef<HTMLHeadingElement>(null);
  const last = useRef(key);
  useEffect(() => {
    if (last.current !== key) target.current?.focus();
    last.current = key;
  }, [key]);
  return target;
}
