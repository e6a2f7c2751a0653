import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { builtForUse } from './tools/built-for-use.ts';
import { contentSecurityPolicy } from './tools/content-security-policy.ts';
import { copyContent } from './tools/copy-content.ts';
import { earlyList } from './tools/early-list.ts';
import { gzipBeside } from './tools/gzip-beside.ts';
import { licencesInApp } from './tools/licences/licences-plugin.ts';
import { parseMessages } from './tools/parse-messages.mjs';
import { slimPhaser } from './tools/slim-phaser.ts';

const licences = licencesInApp();

/** The browser app: works from any folder of any static server, and without internet. */
export default defineConfig({
  base: './',
  publicDir: false,
  // A missing scenario is a 404 in development too, not the page again.
  appType: 'mpa',
  plugins: [
    builtForUse(),
    slimPhaser(),
    react(),
    parseMessages(),
    copyContent(),
    contentSecurityPolicy(),
    licences.page,
    earlyList(),
    gzipBeside(),
  ],
  worker: { format: 'es', plugins: () => [licences.worker()] },
  build: {
    outDir: 'dist/app',
    // `assets/` beside it is our own sound, images and fonts, under their own names.
    assetsDir: 'code',
    target: 'es2022',
    // Fonts and sounds as `data:` would be refused by the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // Phaser alone is over the default warning; the limit that counts is tools/check-size.mjs.
    chunkSizeWarningLimit: 2000,
  },
});
