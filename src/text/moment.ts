/**
 * Moments in words. They are written down with the offset of the room they belong to ('2026-11-03T09:05:12.345+14:00') and shown as
 * they are written: the day of a session is that of its room, whoever looks at it and wherever.
 */
import { spokenNow } from './catalogue.ts';
import type { Language } from './language.ts';

/** For `Intl`; how a language writes dates differs between its countries. */
const DATES_OF: Readonly<Record<Language, string>> = { en: 'en-GB' };

const WRITTEN = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** `3 Nov 2026, 09:05`; with `UTC` where no room is told. What is no moment comes back as it is. */
export function sayMoment(at: string): string {
  const [, , offset] = WRITTEN.exec(at) ?? [];
  if (offset === undefined) return at;
  const zone = offset === 'Z' ? ({ timeZoneName: 'short' } as const) : {};
  return wordsOf(at, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', ...zone });
}

/** `3 Nov 2026`. */
export function sayDay(at: string): string {
  return WRITTEN.test(at) ? wordsOf(at, { day: 'numeric', month: 'short', year: 'numeric' }) : at;
}

/** `2026-11-03`, the same in every language: for names of files. Null for what is no moment. */
export const dayOf = (at: string): string | null => WRITTEN.exec(at)?.[1] ?? null;

function wordsOf(at: string, form: Intl.DateTimeFormatOptions): string {
  // The clock of the room is read as if it were that of Greenwich, so that no computer shifts it.
  const asWritten = Date.parse(at.replace(/(?:Z|[+-]\d\d:\d\d)$/, 'Z'));
  if (Number.isNaN(asWritten)) return at;
  return new Intl.DateTimeFormat(DATES_OF[spokenNow().locale], { ...form, timeZone: 'UTC' }).format(asWritten);
}
