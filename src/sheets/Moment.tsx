import { dayOf, sayDay, sayMoment } from '../text/moment.ts';

export interface MomentProps {
  readonly at: string; // '2026-11-03T09:05:12.345+14:00'
  /** the day alone */
  readonly day?: boolean;
}

/** A moment in the language of the page, and as machines read it. What is no moment is shown as it is. */
export function Moment({ at, day = false }: MomentProps) {
  const words = day ? sayDay(at) : sayMoment(at);
  return dayOf(at) === null ? <>{words}</> : <time dateTime={at}>{words}</time>;
}
