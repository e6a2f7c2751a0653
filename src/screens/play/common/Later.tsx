import { type ReactNode, useDeferredValue } from 'react';

/** What is read after what a click was for, such as the turns to come: drawn right after it, so that it keeps nobody waiting. Nothing in it is pressed for one moment alone. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children, null);
}
