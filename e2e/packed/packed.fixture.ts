// The package as people get it: packed, and installed without network into an empty folder.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const MAX_MEGABYTES = 30;

/** All that is packed, e.g. `dist/app/code/index-C0mYGMKL.css`. Nothing that only makes or tests it. */
const MEANT_TO_BE_PACKED = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|LICENSE-content\.md)$/,
  /^docs\/.+\.(md|txt|json|png|jpg|webp|svg)$/,
  /^scenarios\/((library|doctrines|findings)\/)?[\w.]+\.json$/,
  /^src\/cli\/bin\.js$/,
  /^dist\/cli\/(licences\.txt|[\w.-]+\.js)$/,
  /^dist\/app\/((index|licences)\.html|early\.json)(\.gz)?$/,
  /^dist\/app\/code\/[\w.-]+\.(js|css|woff2|svg)(\.gz)?$/,
  /^dist\/app\/assets\/.+\.(md|svg|png|jpg|webp|mp3|webm)(\.gz)?$/,
  /^dist\/app\/scenarios\/(library\/)?[\w.]+\.json(\.gz)?$/,
];

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Installed {
  /** where it was installed */
  readonly folder: string;
  /** `node_modules/shadow-mandate` in it */
  readonly root: string;
  /** seen from there, sorted */
  readonly files: readonly string[];
  /** `npx shadow-mandate ARGS` in the folder */
  run(...argv: readonly string[]): Ran;
  remove(): void;
}

/** With its scripts, packing builds anew; without, it takes `dist` as it is. */
export function installPacked(scripts: 'with scripts' | 'without scripts'): Installed {
  const home = mkdtempSync(join(tmpdir(), 'packed-'));
  const folder = join(home, 'empty');
  mkdirSync(folder);
  const without = scripts === 'with scripts' ? [] : ['--ignore-scripts'];
  succeed(run(REPOSITORY, 'npm', 'pack', '--pack-destination', home, ...without));
  const [tarball = ''] = readdirSync(home).filter((name) => name.endsWith('.tgz'));
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  succeed(run(folder, 'npm', 'install', '--prefix', folder, ...quiet, join(home, tarball)));
  const root = join(folder, 'node_modules/shadow-mandate');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return {
    folder,
    root,
    files: files.sort(),
    run: (...argv) => run(folder, 'npx', '--offline', '--no', '--', 'shadow-mandate', ...argv),
    remove: () => rmSync(home, { recursive: true }),
  };
}

export function run(cwd: string, command: string, ...argv: readonly string[]): Ran {
  const { status, stdout, stderr, error } = spawnSync(command, argv, { cwd, encoding: 'utf8', maxBuffer: 64_000_000 });
  return { exit: status, out: stdout ?? '', err: error === undefined ? stderr : error.message };
}

function succeed({ exit, err }: Ran): void {
  if (exit !== 0) throw new Error(err);
}

export function packedSuite(scripts: 'with scripts' | 'without scripts'): void {
  describe(`the package, packed ${scripts} and installed into an empty folder`, () => {
    let installed: Installed;
    beforeAll(() => {
      installed = installPacked(scripts);
    });
    afterAll(() => installed.remove());
    const path = (name: string) => join(installed.folder, name);

    test('is one package and needs no other', () => {
      const beside = readdirSync(path('node_modules')).filter((name) => !name.startsWith('.'));
      expect(beside).toEqual(['shadow-mandate']);
    });

    test(`is smaller than ${MAX_MEGABYTES} MB`, () => {
      const bytes = installed.files.reduce((sum, file) => sum + statSync(join(installed.root, file)).size, 0);
      expect(bytes / 1024 / 1024).toBeLessThan(MAX_MEGABYTES);
      expect(bytes).toBeGreaterThan(1_000_000);
    });

    test('has in it what is meant to be packed and nothing else', () => {
      const { files } = installed;
      expect(files.filter((file) => !MEANT_TO_BE_PACKED.some((pattern) => pattern.test(file)))).toEqual([]);
      expect(files.filter((file) => /\.(map|tsx?)$|\.(test|deep|fixture)\.|golden/.test(file))).toEqual([]);
      for (const pattern of MEANT_TO_BE_PACKED) expect(files.find((file) => pattern.test(file))).toBeDefined();
    });

    test('checks, also a scenario of its own that builds on the library of the package', () => {
      copyFileSync(join(installed.root, 'scenarios/tutorial.json'), path('mine.json'));
      const { exit, out } = installed.run('check', 'mine.json', '--format', 'json');
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toEqual({ files: [{ file: 'mine.json', issues: [] }] });
      expect(installed.run('check', 'package.json').exit).toBe(1);
    });

    test('plays the golden log, replays it and reports on it', () => {
      const scenario = 'node_modules/shadow-mandate/scenarios/tutorial.json';
      expect(installed.run('run', scenario, '--seed', '1', '--log', 'play.jsonl').exit).toBe(0);
      const golden = join(REPOSITORY, 'scenarios/golden/tutorial-1.jsonl');
      expect(readFileSync(path('play.jsonl'), 'utf8')).toBe(readFileSync(golden, 'utf8'));
      expect(installed.run('replay', 'play.jsonl').exit).toBe(0);
      expect(installed.run('report', 'play.jsonl', '--out', 'report.html').exit).toBe(0);
      expect(readFileSync(path('report.html'), 'utf8')).toMatch(/^<!doctype html>[^]*Lantern Nights[^]*<\/html>\s*$/i);
    });

    test('is built for use, whoever builds it: nothing of React’s half for developers', () => {
      const code = installed.files.filter((file) => /^dist\/.+\.js$/.test(file));
      expect(code.length).toBeGreaterThan(10);
      expect(code.filter((file) => readFileSync(join(installed.root, file), 'utf8').includes('jsxDEV('))).toEqual([]);
    });

    test('lets no output eat an input', () => {
      const before = readFileSync(path('play.jsonl'), 'utf8');
      expect(installed.run('report', 'play.jsonl', '--out', './play.jsonl').exit).toBe(2);
      expect(readFileSync(path('play.jsonl'), 'utf8')).toBe(before);
    });

    test('simulates in threads', () => {
      const numbers = ['--runs', '200', '--seed', '1', '--workers', '2', '--format', 'json'];
      const { exit, out } = installed.run('simulate', 'mine.json', ...numbers);
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ scenario: 'tutorial', runs: 200 });
    });

    test('serves the game until it is interrupted', async () => {
      const bin = join(installed.root, 'src/cli/bin.js');
      const server = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd: installed.folder });
      onTestFinished(() => void server.kill());
      const said = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
      const url = String(said[0]).trim();
      const pages = ['', 'licences.html', 'scenarios/index.json', 'package.json', '../package.json'];
      const answers = await Promise.all(pages.map((page) => fetch(`${url}${page}`)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404]);
      expect(answers[1]?.headers.get('content-encoding')).toBe('gzip');
      server.kill('SIGINT');
      const [exit] = (await once(server, 'exit')) as [number | null];
      expect(exit).toBe(0);
    });
  });
}
