import { defineConfig } from 'vite';
import { builtForUse } from './tools/built-for-use.ts';
import { licencesInCommandLine } from './tools/licences/licences-plugin.ts';
import { parseMessages } from './tools/parse-messages.mjs';

/**
 * The command line for Node, with everything it needs inside: who installs the package installs nothing else. What is
 * imported late gets a file of its own and is read when it is used.
 */
export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  plugins: [builtForUse(), parseMessages(), licencesInCommandLine()],
  // React picks the half it loads by this.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/cli/main.ts',
        worker: 'src/cli/simulate-worker.ts',
        'account-worker': 'src/cli/account/account-worker.ts',
        'balance-worker': 'src/cli/balance/balance-worker.ts',
        'findings-worker': 'src/cli/findings/findings-worker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
