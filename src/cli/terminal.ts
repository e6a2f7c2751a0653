// Where a command speaks: results to one stream, problems and progress to the other. Tests give another one.

import type { Verbatim } from '../core/ref/message.ts';

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
    out: (text) => void stdout.write(onlyOurs(text)),
    err: (text) => void stderr.write(onlyOurs(text)),
    colour: stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    progress: stderr.isTTY && env['TERM'] !== 'dumb',
  };
}

/** The last door: of all codes for a terminal only inks and the progress bar's go through. */
export const onlyOurs = (text: string): string => text.replace(FOREIGN_CODES, '?');
const FOREIGN_CODES =
  /\u001B(?!\[(?:0|1|2|31|32|33)m|\[2K)|[\u0000-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F\u007F-\u009F]/g;

export type TextStyle = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
const CODES: Readonly<Record<TextStyle, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };

/** The text in that ink, where the terminal has colour; whatever else it holds is made safe to print. */
export function inked({ colour }: Terminal, style: TextStyle, text: string): string {
  const safe = printable(text);
  return colour ? `\u001B[${CODES[style]}m${safe}\u001B[0m` : safe;
}

// What moves the cursor, changes colours or turns the order of letters. Of the isolates, the one that our own sentences are made with stays.
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066\u2067]/g;
const IN_NAMES = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** A text from a file, safe to print: what a terminal would obey is shown as a question mark. */
export const printable = (text: string): string => text.replace(CONTROLS, '?');

/** The name of a file, or another word of the command line, safe to print in one line. */
export const printableName = (name: string): string => name.replace(IN_NAMES, '?');

/** The same as an argument of a message. */
export const shown = (name: string): Verbatim => ({ verbatim: printableName(name) });

/** `file:line:column`, as far as it is known. */
export const placeIn = (file: string, { line, column }: { readonly line: number; readonly column?: number }): string =>
  [printableName(file), line, ...(column === undefined ? [] : [column])].join(':');
