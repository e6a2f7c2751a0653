// Writes src/text/messages.ts anew from the English catalogue. The test that compares them does the work.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const args = [vitest, 'run', '--project', 'unit', 'tools/message-types.test.ts'];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, UPDATE: '1' } });
process.exit(status ?? 1);
