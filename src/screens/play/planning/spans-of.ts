// An order as a bar on the timeline: how many of the turns shown it gets ready, is at work, and is over.

export interface Times {
  /** the turn at whose end it starts */
  readonly starts: number;
  /** the turn at whose end it is over */
  readonly ends: number;
}

/** First and last turn that are shown. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

export interface Span {
  readonly kind: 'waits' | 'runs' | 'over';
  /** turns, at least 1 */
  readonly turns: number;
}

/** From left to right; together as many turns as are shown. */
export function spansOf({ starts, ends }: Times, { first, last }: Window): readonly Span[] {
  const upTo = (turn: number): number => Math.max(0, Math.min(turn, last) - first + 1);
  const waits = upTo(starts);
  const runs = upTo(ends) - waits;
  const spans: readonly Span[] = [
    { kind: 'waits', turns: waits },
    { kind: 'runs', turns: runs },
    { kind: 'over', turns: last - first + 1 - waits - runs },
  ];
  return spans.filter(({ turns }) => turns > 0);
}
