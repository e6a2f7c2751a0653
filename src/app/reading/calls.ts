// How page and worker talk: the page calls, the worker answers each call once, and tells meanwhile how far it is.

import type { Reading, Reader } from './reader.ts';

const EVERY: Readonly<Record<keyof Reader, true>> = {
  open: true,
  compareSeal: true,
  scenario: true,
  log: true,
  store: true,
  debrief: true,
  entries: true,
  verify: true,
  text: true,
  why: true,
  causes: true,
  changing: true,
  changes: true,
  played: true,
  worthRows: true,
};
/** All that can be asked. */
export const METHODS = Object.keys(EVERY) as readonly (keyof Reader)[];

export interface Call {
  readonly call: number;
  readonly method: keyof Reader;
  readonly given: readonly unknown[];
}

/** `ready` comes first and once. */
export type Answer =
  | { readonly ready: true }
  | { readonly call: number; readonly reading: Reading }
  | { readonly call: number; readonly value: unknown }
  /** it could not be done; the worker is as good as before */
  | { readonly call: number; readonly failed: string };
