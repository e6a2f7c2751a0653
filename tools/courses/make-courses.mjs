// Writes the courses that are made from the flagship anew. The test that compares them does the work.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = new URL('../../node_modules/vitest/vitest.mjs', import.meta.url);
const args = [fileURLToPath(vitest), 'run', '--project', 'unit', 'tools/courses'];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, UPDATE: '1' } });
process.exit(status ?? 1);
