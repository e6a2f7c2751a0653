// Results: one JSON value for programs, or text for people.

import type { Args } from './command.ts';
import type { Terminal } from './terminal.ts';

/** Two spaces in, as people like to read it; programs do not mind. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export function print(args: Args, terminal: Terminal, result: unknown, text: () => string): void {
  terminal.out(args.json ? asJson(result) : text());
}
