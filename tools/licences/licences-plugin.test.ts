// What the page and the file list is what was bundled, counted here in another way: by the paths of the modules.

import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, mergeConfig, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { licencesInApp } from './licences-plugin.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Built {
  /** names of packages whose files are in chunks and assets */
  readonly packages: readonly string[];
  readonly text: (fileName: string) => string;
}

async function built(config: InlineConfig): Promise<Built> {
  const packages = new Set<string>();
  const watch: Plugin = {
    name: 'watch',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const paths = Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' ? Object.keys(output.modules) : output.originalFileNames,
        );
        for (const path of paths) {
          const [, name] = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
          if (name !== undefined) packages.add(name);
        }
      },
    },
  };
  const silent: InlineConfig = { logLevel: 'silent', build: { write: false }, plugins: [watch] };
  const { output } = (await build(mergeConfig({ configFile: false, ...config }, silent))) as Rolldown.RolldownOutput;
  const text = (fileName: string): string => {
    const file = output.find((one) => one.fileName === fileName);
    return file?.type === 'asset' ? String(file.source) : '';
  };
  return { packages: [...packages].sort(), text };
}

const rows = (html: string) => [...html.matchAll(/<th scope="row">([^<]+)<\/th>.*?href="#([^"]+)"/g)];

describe('the page of the app', () => {
  let app: Built;
  beforeAll(async () => {
    app = await built({ root, configFile: `${root}vite.config.ts` });
  }, 120_000);

  test('lists every package that is bundled and no other, each with the text of its licence', () => {
    const { packages, text } = app;
    const html = text('licences.html');
    const listed = rows(html).map(([, name = '']) => name);
    expect(packages).toEqual(
      expect.arrayContaining(['phaser', 'eventemitter3', 'react-dom', '@fontsource/source-sans-3']),
    );
    // And what the build adds itself.
    expect(listed).toEqual([...packages, 'rolldown', 'vite'].sort());
    for (const [, name, id = ''] of rows(html)) {
      const [, licence = ''] = new RegExp(`<h3 id="${id}">.*?</h3>\\s*<pre>([^]*?)</pre>`).exec(html) ?? [];
      expect([name, licence]).toEqual([name, expect.stringMatching(/copyright/i)]);
      expect(licence.length).toBeGreaterThan(500);
    }
  });

  test('is written in the colours of the app, under its policy and without a script', () => {
    const { text } = app;
    const html = text('licences.html');
    const [, css = ''] = /<link rel="stylesheet" href="\.\/([^"]+)"/.exec(html) ?? [];
    expect(text(css)).toContain('color-scheme: light dark');
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html).not.toMatch(/<script|<style|style=/);
  });
});

test('the file of the command line lists every package that is bundled, and nothing is left to install', async () => {
  const { packages, text } = await built({ root, configFile: `${root}vite.cli.config.ts` });
  const [, list = ''] = /Packages in this program\n\n([^]*?)\n\n/.exec(text('licences.txt')) ?? [];
  const listed = list.split('\n').map((line) => line.split(' ')[0]);
  expect(packages).toEqual(expect.arrayContaining(['xstate', 'zod']));
  expect(listed.filter((name) => name !== 'rolldown')).toEqual(packages);
});

describe('a build', { timeout: 60_000 }, () => {
  const MIT = `MIT License\n\nCopyright (c) 2026 Somebody\n\nPermission is hereby granted, free of charge`;

  /** A small app with one package, and what its page says. */
  async function pageOf(files: Readonly<Record<string, string>>): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'licences-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const all = { ...APP, ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    for (const tool of ['vite', 'rolldown'])
      symlinkSync(join(root, 'node_modules', tool), join(folder, 'node_modules', tool));
    expect(existsSync(join(folder, 'node_modules/dot/package.json'))).toBe(true);
    const { page, worker } = licencesInApp();
    const { text } = await built({
      root: folder,
      plugins: [page],
      worker: { format: 'es', plugins: () => [worker()] },
    });
    return text('licences.html');
  }

  const manifest = (change: object = {}) =>
    JSON.stringify({ name: 'dot', version: '1.2.3', license: 'MIT', type: 'module', main: 'index.js', ...change });
  const APP = {
    'package.json': '{ "name": "app", "version": "1.0.0" }',
    LICENSE: 'Ours',
    'LICENSE-content.md': '# Ours, too',
    'src/view/theme/tokens.css': ':root {}',
    'index.html': '<script type="module" src="./main.js"></script>',
    'main.js': `import { dot } from 'dot'; document.title = dot();`,
    'node_modules/dot/package.json': manifest(),
    'node_modules/dot/index.js': `export const dot = () => location.href;`,
    'node_modules/dot/LICENSE': MIT,
  };

  test('copies licence and notices, also those that stand in the source alone', async () => {
    const source = `// Copyright (c) 2020 Somebody\n\n/*! Copyright (c) 2016, Another\n * <All> free. */\nexport const dot = () => location.href;`;
    const html = await pageOf({ 'node_modules/dot/NOTICE': 'Thanks', 'node_modules/dot/index.js': source });
    expect(html).toContain('Copyright (c) 2026 Somebody');
    expect(html).toContain('<pre>Thanks</pre>');
    expect(html).toContain('<pre>Copyright (c) 2016, Another\n&lt;All&gt; free.</pre>');
    expect(html).not.toContain('2020');
  });

  test('knows the packages of a worker', async () => {
    const html = await pageOf({
      'main.js': `new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });`,
      'worker.js': `import { dot } from 'dot'; postMessage(dot());`,
    });
    expect(rows(html).map(([, name]) => name)).toContain('dot');
  });

  test('knows a package that gives styles only', async () => {
    const html = await pageOf({
      'main.js': `import 'dot/dot.css';`,
      'node_modules/dot/dot.css': 'p { color: red }',
    });
    expect(rows(html).map(([, name]) => name)).toContain('dot');
  });

  test.each([
    ['without a text of its licence', { 'node_modules/dot/LICENSE': '' }, 'dot 1.2.3: no file in the package'],
    ['without a licence', { 'node_modules/dot/package.json': manifest({ license: undefined }) }, 'licence undefined'],
    [
      'under another licence',
      { 'node_modules/dot/package.json': manifest({ license: 'GPL-3.0' }) },
      'licence "GPL-3.0"',
    ],
  ])('stops at a package %s', async (_, files, problem) => {
    await expect(pageOf(files)).rejects.toThrow(problem);
  });

  test('stops at code that comes from nowhere', async () => {
    const nowhere: Plugin = {
      name: 'nowhere',
      resolveId: (id) => (id === 'nowhere' ? '\0nowhere' : null),
      load: (id) => (id === '\0nowhere' ? 'document.title = 1' : null),
    };
    const input = { root, build: { rolldownOptions: { input: 'nowhere' } } };
    await expect(built({ ...input, plugins: [nowhere, licencesInApp().page] })).rejects.toThrow('Nobody knows');
  });
});
