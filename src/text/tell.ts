import type { Message } from '../core/ref/message.ts';
import type { ArgsOf, Key } from './say.ts';

/** A message of the catalogue as an argument of another one. */
export const tell = <K extends Key>(key: K, ...args: ArgsOf<K>): Message => ({ key, args: args[0] ?? {} });
