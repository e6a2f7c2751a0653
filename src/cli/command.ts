// What a command is, and its arguments once they are read.

import type { ParseArgsConfig } from 'node:util';
import type { Key } from '../text/say.ts';
import { printable, type Terminal } from './terminal.ts';

export const CLEAN = 0;
export const FINDINGS = 1;
/** wrong usage, or a file that cannot be read or written */
export const TROUBLE = 2;
export type Exit = typeof CLEAN | typeof FINDINGS | typeof TROUBLE;

export interface Args {
  readonly files: readonly string[];
  /** as given; undefined when left out */
  text(option: string): string | undefined;
  /** of an option that may be given several times */
  all(option: string): readonly string[];
  flag(option: string): boolean;
  readonly json: boolean;
}

export interface Command {
  /** says it without the program's name, e.g. `replay LOG` */
  readonly usage: Extract<Key, `cli.${string}_usage`>;
  readonly help: Extract<Key, `cli.${string}_help`>;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** how many files it takes */
  readonly least: number;
  readonly most: number;
  run(args: Args, terminal: Terminal): Promise<Exit> | Exit;
}

/** An expected failure is a value: what to print, and then exit 2. */
export interface Failure {
  readonly problem: string;
}

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'problem' in value;

export function complain(terminal: Terminal, { problem }: Failure): typeof TROUBLE {
  terminal.err(`${printable(problem)}\n`);
  return TROUBLE;
}
