// Moments as people write them: in the language of the interface, on the clock of this computer, with its zone named.

import { spokenNow } from './catalogue.ts';

const FORM: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

/** `2026-11-23T14:05:00.000Z` -> `23 November 2026 at 15:05 CET`; null for what is no moment. */
export function sayMoment(iso: string): string | null {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return null;
  return new Intl.DateTimeFormat(localeOf(), FORM).format(moment);
}

/** Day before month, and a clock of 24 hours, as missions write them. */
const localeOf = (): string => (spokenNow().locale === 'en' ? 'en-GB' : spokenNow().locale);
