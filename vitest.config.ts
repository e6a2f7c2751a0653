import { defineConfig } from 'vitest/config';

/** Three suites: `unit` and `e2e` make up `npm test`, `deep` holds the full numbers. See docs/testing.md. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.e2e.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two cores: a browser at a time keeps timings honest.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'deep',
          environment: 'node',
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
