// Results: one JSON value for programs, or text for people.

import type { Args } from './command.ts';
import type { Terminal } from './terminal.ts';

/** Two spaces in, as people like to read it; programs do not mind. What a terminal would obey is escaped: the value is the same. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2).replace(OBEYED, escaped)}\n`;

const OBEYED = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

export function print(args: Args, terminal: Terminal, result: unknown, text: () => string): void {
  terminal.out(args.json ? asJson(result) : text());
}
