// A look at the raw text of one line before JSON.parse: how deep and how many values, without building any of them and
// without recursion. JSON.parse itself takes depth 200,000, and everything after it overflows at a fortieth of that.

export interface LineScan {
  /** deepest nesting of brackets */
  readonly depth: number;
  /** an upper bound of how many values the line holds */
  readonly values: number;
  /** the line ends inside a string or inside brackets: it was cut off */
  readonly open: boolean;
}

/**
 * Different names of members in one file. Hundreds are usual; the time that JSON.parse and the form check take grows with them more than
 * with anything else.
 */
export const MAX_NAMES = 10_000;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;

/** `names` gathers the names of members, so that their number can be judged over a whole file; no more than `MAX_NAMES` and one. */
export function scanLine(line: string, names: Set<string>): LineScan {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  // where the last string stands
  let start = 0;
  let end = 0;
  for (let k = 0; k < line.length; k += 1) {
    const code = line.charCodeAt(k);
    if (code === QUOTE) {
      start = k + 1;
      end = endOfString(line, start);
      if (end < 0) return { depth: deepest, values, open: true };
      k = end;
    } else if (code === COLON) {
      if (names.size <= MAX_NAMES) names.add(line.slice(start, end));
    } else if (code === COMMA) {
      values += 1;
    } else if (opens(code)) {
      depth += 1;
      values += 1;
      if (depth > deepest) deepest = depth;
    } else if (closes(code)) {
      depth -= 1;
    }
  }
  return { depth: deepest, values, open: depth > 0 };
}

// "[" and "{", "]" and "}" differ in one bit only
const opens = (code: number): boolean => (code & ~32) === 91;
const closes = (code: number): boolean => (code & ~32) === 93;

/** Where the quote is that ends the string beginning at `start`; -1 when there is none. */
function endOfString(line: string, start: number): number {
  for (let k = start; k < line.length; k += 1) {
    const code = line.charCodeAt(k);
    if (code === QUOTE) return k;
    if (code === BACKSLASH) k += 1;
  }
  return -1;
}
