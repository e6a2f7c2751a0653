import { defineConfig } from 'vitest/config';
import { parseMessages } from './tools/parse-messages.mjs';

/** Three suites: `unit` and `e2e` make up `npm test`, `deep` holds the full numbers. See docs/testing.md. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [parseMessages()],
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['src/text/load-all.ts'],
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [parseMessages()],
        test: {
          name: 'e2e',
          environment: 'node',
          setupFiles: ['src/text/load-all.ts'],
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two cores: a browser at a time keeps timings honest.
          fileParallelism: false,
        },
      },
      {
        plugins: [parseMessages()],
        test: {
          name: 'deep',
          environment: 'node',
          setupFiles: ['src/text/load-all.ts'],
          include: ['src/**/*.deep.ts', 'e2e/**/*.deep.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
