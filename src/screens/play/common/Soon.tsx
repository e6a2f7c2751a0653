import { type ReactNode, useDeferredValue } from 'react';

/** What comes into sight after what a click was for, as the ways to go come after the paper: drawn right after it, and from then on with everything else. */
export function Soon({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) && children;
}
