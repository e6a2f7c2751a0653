// For tests: a value with everything in it that can be said put into words, as it stands inside a sentence.

import type { Message, Name } from '../core/ref/message.ts';
import { sayWithin } from './say.ts';

const isMessage = (value: object): value is Message => 'key' in value && 'args' in value;
const isName = (value: object): value is Name =>
  'name' in value && Object.keys(value).every((key) => ['name', 'within', 'label'].includes(key));

/** Messages and names become words; everything else stays. */
export function said(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(said);
  if (value instanceof Map || value instanceof Set) return value;
  if (isMessage(value) || isName(value)) return sayWithin(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, said(part)]));
}
