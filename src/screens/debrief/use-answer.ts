import { useEffect, useMemo, useState } from 'react';
import type { Answered } from '../../sheets/answers/answers.ts';

/** What is answered to `ask`, null until then. Asked anew whenever `ask` is another function. An answer that is there at once is drawn at once. */
export function useAnswer<T>(ask: () => Answered<T>): T | null {
  const asked = useMemo(() => ask(), [ask]);
  const [came, setCame] = useState<{ readonly to: unknown; readonly answer: T } | null>(null);
  useEffect(() => {
    if (!(asked instanceof Promise)) return undefined;
    let active = true;
    asked.then(
      (answer) => active && setCame({ to: asked, answer }),
      // Whoever answers is gone, which the page tells as a whole.
      () => undefined,
    );
    return () => {
      active = false;
    };
  }, [asked]);
  if (!(asked instanceof Promise)) return asked;
  return came?.to === asked ? came.answer : null;
}

/** Goes on at once where the answer is there. */
export function whenAnswered<T>(answered: Answered<T>, act: (answer: T) => void, failed: () => void): void {
  if (answered instanceof Promise) answered.then(act, failed);
  else act(answered);
}
