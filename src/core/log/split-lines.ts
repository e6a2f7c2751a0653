// The text of a log in lines. What a transfer may add is taken off (a byte order mark, CRLF on every line); anything else stays.

export interface Lines {
  /** the lines that have their line end */
  readonly whole: readonly string[];
  /** what stands after the last line end; '' in an undamaged log */
  readonly rest: string;
}

/** Null when there are more than `most` lines. */
export function splitLines(text: string, most: number): Lines | null {
  const whole: string[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', start)) {
    if (whole.length === most) return null;
    whole.push(text.slice(start, end));
    start = end + 1;
  }
  const rest = text.slice(start);
  return { whole: whole.every((line) => line.endsWith('\r')) ? whole.map((line) => line.slice(0, -1)) : whole, rest };
}
