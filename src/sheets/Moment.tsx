import { sayMoment } from '../text/moment.ts';

/** A moment that programs can read, too; what is none stands as it was written. */
export function Moment({ at }: { readonly at: string }) {
  const said = sayMoment(at);
  return said === null ? at : <time dateTime={at}>{said}</time>;
}
