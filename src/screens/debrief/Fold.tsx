import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { useWhole } from './use-whole.ts';

export interface FoldProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** What not everybody needs at once is drawn when it is opened, printed or searched: a debrief has thousands of such lines. */
export function Fold({ summary, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  const whole = useWhole();
  return (
    <Disclosure summary={summary} onOpening={() => setOpened(true)}>
      {(opened || whole) && children}
    </Disclosure>
  );
}
