/** The versions of Node that are tried: the workflow lists them, the oldest first, as `node: ["20.19", "24"]`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export function triedNodes(): readonly string[] {
  const workflow = readFileSync(fileURLToPath(new URL('../.github/workflows/ci.yml', import.meta.url)), 'utf8');
  const [, list = ''] = /^ +node: \[(.*)\]$/m.exec(workflow) ?? [];
  return list.split(', ').map((version) => version.replaceAll('"', ''));
}
