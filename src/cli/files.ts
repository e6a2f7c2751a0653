// Files in and out; what the system says about a failure becomes a sentence.

import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MAX_LOG_MEGABYTES } from '../core/ref/limits.ts';
import { textOfBytes } from '../core/scenario/text/read-bytes.ts';
import { say } from '../text/say.ts';
import type { Failure } from './command.ts';
import { shown } from './terminal.ts';

/** The text of a file, as the browser reads it too. Larger files are not even read: nothing of ours is larger than a log can be. */
export function readText(file: string): string | Failure {
  try {
    if (statSync(file).size > MAX_LOG_MEGABYTES * 1024 * 1024)
      return { problem: say('cli.too_large', { file: shown(file), megabytes: MAX_LOG_MEGABYTES }) };
    return textOfBytes(readFileSync(file));
  } catch (error) {
    return { problem: say('cli.cannot_read', { file: shown(file), why: shown(reasonOf(error)) }) };
  }
}

/** Null when it is written. */
export function writeText(file: string, text: string): Failure | null {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return null;
  } catch (error) {
    return { problem: say('cli.cannot_write', { file: shown(file), why: shown(reasonOf(error)) }) };
  }
}

/** `ENOENT: no such file or directory, open 'x'` -> `no such file or directory` */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z]+: ([^,]+)/.exec(message)?.[1] ?? message;
}
