// Logs as an earlier version of this program wrote them. They are never written anew.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The frozen logs of a format, by file name. */
export function frozenLogs(format: 1 | 2): readonly (readonly [name: string, text: string])[] {
  const folder = fileURLToPath(new URL(`./fixtures/format-${format}/`, import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const);
}
