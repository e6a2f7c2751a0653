// How page and worker talk: the page calls, the worker answers each call once, and tells meanwhile how far it is.

import type { Reading, Reader } from './reader.ts';

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
