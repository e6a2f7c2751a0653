// The names in a condition, an amount or a text of a template, found without parsing it: for what has to be said about a text that may
// not even be well-formed, or to replace stand-ins in it. What stands in quotation marks is the name of a state, and is passed over.

export interface NameAt {
  /** as it is written, e.g. `self.wealth` or `slight` */
  readonly path: string;
  /** offset in the text */
  readonly at: number;
}

const QUOTED_OR_NAME =
  /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?<![A-Za-z0-9_.])[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*/g;

/** Every name, joined by its dots, in the order of the text; words such as `true` and `min` among them. */
export function namesIn(text: string): readonly NameAt[] {
  const names: NameAt[] = [];
  for (const { 0: path, index: at } of text.matchAll(QUOTED_OR_NAME)) {
    if (!path.startsWith('"') && !path.startsWith("'")) names.push({ path, at });
  }
  return names;
}
