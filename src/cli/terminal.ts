// Where a command speaks: results to one stream, problems and progress to the other. Tests give another one.

export interface Terminal {
  /** results */
  out(text: string): void;
  /** problems, and everything that is not the result */
  err(text: string): void;
  readonly colour: boolean;
  /** standard error is a terminal, so a progress bar may be drawn there */
  readonly progress: boolean;
}

/** No colour when the result goes into a file, or when NO_COLOR is set to anything. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    progress: stderr.isTTY && env['TERM'] !== 'dumb',
  };
}

export type TextStyle = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
const CODES: Readonly<Record<TextStyle, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };

/** The text in that ink, where the terminal has colour. Control characters of the text are taken out: it may come from anybody's file. */
export function inked({ colour }: Terminal, style: TextStyle, text: string): string {
  return colour ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text;
}

/** A text from a file, safe to print: what would move the cursor or change colours is shown as a question mark. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '?');

/** `file:line:column`, as far as it is known. */
export const placeIn = (file: string, { line, column }: { readonly line: number; readonly column?: number }): string =>
  [file, line, ...(column === undefined ? [] : [column])].join(':');
