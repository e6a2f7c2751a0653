// Logs as an earlier version of this program wrote them. They are never written anew.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./fixtures/format-1/', import.meta.url));

/** The frozen logs of format 1, by file name. */
export const frozenLogs = (): readonly (readonly [name: string, text: string])[] =>
  readdirSync(FOLDER)
    .sort()
    .map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')] as const);
