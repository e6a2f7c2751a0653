// Giving again what an undo took back, one input after the other, each once the one before it is written down.

import { useLayoutEffect, useRef, useState } from 'react';
import type { ForwardPicture } from '../../../core/engine/view/forward.ts';
import type { ToldInput } from '../../../core/engine/view/told-input.ts';
import type { Play } from '../common/use-play.ts';

export interface Going {
  readonly busy: boolean;
  /** before what it stopped; null where it did not */
  readonly stopped: ToldInput | null;
  /** Gives the first so many of the list again. It stops at the first that is refused, and when something else was done meanwhile. */
  readonly go: (count: number) => Promise<void>;
}

export function useGoingForward(play: Play, forward: readonly ForwardPicture[]): Going {
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<ToldInput | null>(null);
  const latest = useRef(forward);
  useLayoutEffect(() => {
    latest.current = forward;
  }, [forward]);
  const go = async (count: number): Promise<void> => {
    setBusy(true);
    setStopped(null);
    setStopped(await giveAgain(forward.slice(0, count), play.send, () => latest.current));
    setBusy(false);
  };
  return { busy, stopped, go };
}

/** `now`: what can be gone forward to. Resolves to the input before which it stopped, or null when all were taken. */
export async function giveAgain(
  list: readonly ForwardPicture[],
  send: Play['send'],
  now: () => readonly ForwardPicture[],
): Promise<ToldInput | null> {
  let before: ForwardPicture | null = null;
  for (const next of list) {
    const first = now()[0]?.n;
    // what was given just now may still be shown for a moment
    const isNext = first === next.n || (before !== null && first === before.n);
    if (!isNext || !(await send(next.input))) return next.told;
    before = next;
  }
  return null;
}
