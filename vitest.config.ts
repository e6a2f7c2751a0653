import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './tools/find-chromium.mjs';
import { listParts } from './tools/list-parts.mjs';
import { parseMessages } from './tools/parse-messages.mjs';

/** `unit`, `components` and `e2e` make up `npm test`, `deep` holds the full numbers; `screens` proves nothing, it takes pictures. See docs/testing.md. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [parseMessages()],
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['src/text/load-all.ts'],
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'src/**/*.browser.test.tsx'],
          testTimeout: 30_000,
        },
      },
      {
        plugins: [parseMessages(), listParts()],
        // All packages are found before the first test: one that is found later reloads the page under those that run.
        optimizeDeps: { entries: ['src/**/*.browser.test.tsx'] },
        test: {
          name: 'components',
          setupFiles: ['src/text/load-all.ts'],
          include: ['src/**/*.browser.test.tsx'],
          testTimeout: 30_000,
          expect: { poll: { timeout: 5_000 } },
          // One page for all files: each takes away what it has shown.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                // Asked for when the browser starts, so that the other suites need none.
                get executablePath() {
                  return findChromium();
                },
                args: [...CHROMIUM_FLAGS],
              },
            }),
          },
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
          name: 'screens',
          environment: 'node',
          setupFiles: ['src/text/load-all.ts'],
          include: ['e2e/screens/*.screens.ts'],
          globalSetup: ['e2e/global-setup.ts'],
          testTimeout: 900_000,
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
