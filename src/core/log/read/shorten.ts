// A list from a file that may be anything, as long as a person would read it.

/** in characters, two more for each name before the last */
const MOST = 200;

/** The first of them; the one that goes too far ends with an ellipsis, and none comes after it. */
export function shorten(names: readonly string[]): readonly string[] {
  let room = MOST;
  const kept: string[] = [];
  for (const name of names) {
    if (name.length > room) return [...kept, `${name.slice(0, Math.max(0, room - 1))}…`];
    kept.push(name);
    room -= name.length + 2;
  }
  return kept;
}
