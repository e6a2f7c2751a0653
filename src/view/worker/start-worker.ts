/** The one place where the page makes its workers: how they are made may differ with how the program is delivered. */
import { trusted } from './trusted.ts';

/**
 * `address` is that of a module as the build gives it (`?worker&url`); `name` is told to the worker. Throws where workers are refused,
 * as in a page that was opened from a file.
 */
export const startWorker = (address: string, name = ''): Worker =>
  new Worker(trusted(address), { type: 'module', name });
