/** The wall clock of this room as ISO 8601 with its offset, so that a log says which day it was where it was played. */
export function roomTime(now = new Date()): string {
  const offset = -now.getTimezoneOffset(); // minutes ahead of Greenwich
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) =>
    String(n).padStart(2, '0'),
  );
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
