import type { MapPoint } from './map-view.ts';

type Line = readonly MapPoint[];

const meets = (one: MapPoint | undefined, other: MapPoint | undefined) =>
  one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];

const reversed = (line: Line): Line => [...line].reverse();

/** The two lines as one if they meet at an end, whichever way round they were drawn. */
function joined(one: Line, other: Line): Line | null {
  const [head, tail] = [one[0], one.at(-1)];
  if (meets(tail, other[0])) return [...one, ...other.slice(1)];
  if (meets(tail, other.at(-1))) return [...one, ...reversed(other).slice(1)];
  if (meets(head, other.at(-1))) return [...other, ...one.slice(1)];
  if (meets(head, other[0])) return [...reversed(other), ...one.slice(1)];
  return null;
}

/** Pieces that touch become one line, so that a pattern of dashes runs through; nothing is lost or drawn twice. */
export function joinLines(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    let grown = line;
    let at = 0;
    while (at < whole.length) {
      const longer = joined(whole[at] ?? [], grown);
      if (longer === null) {
        at += 1;
        continue;
      }
      whole.splice(at, 1);
      grown = longer;
      at = 0; // the grown line may now touch one it did not touch before
    }
    whole.push(grown);
  }
  return whole;
}
