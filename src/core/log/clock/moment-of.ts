const STAMP = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.](\d{1,3}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Milliseconds since 1970 of a wall clock as ISO 8601 with its offset; null where it is no such text. */
export function momentOf(at: string | undefined): number | null {
  const parts = STAMP.exec(at ?? '');
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number);
  const [thousandths, sign, aheadHours = '0', aheadMinutes = '0'] = parts.slice(7);
  const ahead = (sign === '-' ? -1 : 1) * (Number(aheadHours) * 60 + Number(aheadMinutes));
  const minutes = (daysTo(year, month, day) * 24 + hour) * 60 + minute - ahead;
  return (minutes * 60 + second) * 1000 + Number((thousandths ?? '0').padEnd(3, '0'));
}

/** Days from 1 January 1970; a year is taken to begin in March, so that the odd day is its last. */
function daysTo(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + inYear - 719_468;
}
