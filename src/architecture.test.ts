/**
 * The layout as a test: who may import whom, no cycles, nothing in core that differs between computers. There
 * is no exception list; when this fails, move the code. Sources are read as text, so that it needs no compiler.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type Modules = ReadonlyMap<string, string>; // 'core/log/fact.ts' -> its source

/** Where each top folder may reach. `app -> screens -> { view, core, text }` is an order: what is below is in reach. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  app: ['screens', 'view', 'core', 'text'],
  screens: ['view', 'core', 'text'],
  cli: ['core', 'text'],
  core: ['text'],
  view: [],
  text: [],
};

/** Inside core: `ref <- expression <- scenario <- log <- { compile, debrief }`, `{ ..., compile } <- engine <- simulate`. */
const CORE: Readonly<Record<string, readonly string[]>> = {
  ref: [],
  expression: ['ref'],
  scenario: ['ref', 'expression'],
  log: ['ref', 'expression', 'scenario'],
  compile: ['ref', 'expression', 'scenario', 'log'],
  debrief: ['ref', 'expression', 'scenario', 'log'],
  engine: ['ref', 'expression', 'scenario', 'log', 'compile'],
  simulate: ['ref', 'expression', 'scenario', 'log', 'compile', 'engine', 'debrief'],
};

/** Folders whose children know nothing of each other, and the one child that all may know. */
const SIBLINGS: Readonly<Record<string, string | undefined>> = { view: 'theme', screens: 'common' };

/** What core may take from npm: pure computation, the same in Node, browser and worker. */
const CORE_PACKAGES = ['@marcbachmann/cel-js', '@noble/hashes', 'xstate', 'zod'];

/** Not the same everywhere, or not the same twice. `Math` is a whitelist: what is not on it rounds as it likes. */
const FORBIDDEN_IN_CORE: readonly (readonly [string, RegExp])[] = [
  ['Math', /\bMath\b(?!\.(abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc)\b)/],
  ['Date', /\bDate\b/],
  ['Intl', /\bIntl\b/],
  ['localeCompare', /\blocaleCompare\b|\btoLocale\w+/],
  ['**', /\*\*/],
  ['clock or dice of the host', /\b(performance|crypto|setTimeout|setInterval|queueMicrotask)\b/],
];

const isFixture = (file: string) => /\.fixture\.tsx?$/.test(file);
const isTest = (file: string) => /\.(test|deep)\.tsx?$/.test(file) || isFixture(file);

/** Every breach of the layout, one sentence each. */
function breaches(modules: Modules): string[] {
  const graph = new Map([...modules].map(([file, source]) => [file, importsOf(file, source)]));
  return [
    ...[...graph].flatMap(([file, imports]) => imports.flatMap((target) => breachOf(file, target) ?? [])),
    ...[...graph].flatMap(([file, imports]) => meetingOf(file, imports) ?? []),
    ...cyclesIn(graph),
    ...[...modules].flatMap(([file, source]) => forbiddenIn(file, source)),
  ];
}

/** What `file` imports: paths from src for our own, `npm:name` for packages. Workers count as imports. */
function importsOf(file: string, source: string): string[] {
  const { code, texts } = split(source);
  const pattern = /\b(?:from|import)\s*\(?\s*"(\d+)"|\bnew URL\(\s*"(\d+)"/g;
  return [...code.matchAll(pattern)].flatMap(([whole, imported, address]) => {
    const specifier = texts[Number(imported ?? address)] ?? '';
    if (whole.startsWith('new') && !/\.tsx?$/.test(specifier)) return [];
    return specifier.startsWith('.') ? posix.join(dirname(file), specifier) : `npm:${specifier}`;
  });
}

function breachOf(file: string, target: string): string | undefined {
  const say = (why: string) => `${file} imports ${target}: ${why}`;
  const [layer = '', folder = ''] = file.split('/');
  const [targetLayer = '', targetFolder = ''] = target.split('/');
  if (target.startsWith('npm:')) return packageBreach(file, target.slice(4));
  if (isTest(target) && !(isTest(file) && isFixture(target))) return say('tests are not imported');
  if (targetLayer === '..') return isTest(file) || target.endsWith('.json') ? undefined : say('code outside src');
  if (layer !== targetLayer) {
    return LAYERS[layer]?.includes(targetLayer) ? undefined : say(`${layer} may not reach ${targetLayer}`);
  }
  if (folder === targetFolder) return undefined;
  if (layer === 'core')
    return coreBreach(file, folder, targetFolder) ? say('against the order inside core') : undefined;
  return layer in SIBLINGS && targetFolder !== SIBLINGS[layer] ? say(`siblings inside ${layer}`) : undefined;
}

/** A test may use later folders of core (a debrief needs a played game); what ships may not. */
function coreBreach(file: string, folder: string, targetFolder: string): boolean {
  return isTest(file) ? !(targetFolder in CORE) : !CORE[folder]?.includes(targetFolder);
}

function packageBreach(file: string, name: string): string | undefined {
  if (!/^(core|text)\//.test(file) || isTest(file)) return undefined;
  const known = file.startsWith('core/') && CORE_PACKAGES.some((own) => name === own || name.startsWith(`${own}/`));
  return known ? undefined : `${file} imports ${name}: core computes, and text imports nothing`;
}

/** `screens` is the only place where core meets view. */
function meetingOf(file: string, imports: readonly string[]): string | undefined {
  const meets =
    imports.some((target) => target.startsWith('core/')) && imports.some((target) => target.startsWith('view/'));
  return meets && !file.startsWith('screens/') ? `${file} imports core and view: they meet in screens only` : undefined;
}

/** Each cycle once, by depth-first search: a file still open when it is met again closes one. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) found.push(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`);
    if (path.includes(file) || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

function forbiddenIn(file: string, source: string): string[] {
  if (!file.startsWith('core/') || isTest(file)) return [];
  const { code } = split(source);
  return FORBIDDEN_IN_CORE.filter(([, word]) => word.test(code)).map(([name]) => `${file} uses ${name}`);
}

/** Comments, texts, and regular expressions (only where one can begin), in this order of trial. */
const PIECE =
  /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=[=(,:;!&|?{}[\n]\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//g;

/**
 * The source without comments and with each text replaced by its number, so that a text can neither import nor
 * use anything. A template with code inside stays as it is.
 */
function split(source: string): { code: string; texts: string[] } {
  const texts: string[] = [];
  const code = source.replace(PIECE, (piece) => {
    if (/^\/[*/]/.test(piece)) return ' ';
    return piece.startsWith('`') && piece.includes('${') ? piece : `"${texts.push(piece.slice(1, -1)) - 1}"`;
  });
  return { code, texts };
}

function readSources(): Modules {
  const src = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?[jt]sx?$/.test(file));
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')]));
}

describe('the layout of src', () => {
  const sources = readSources();

  test('is kept by every file', () => {
    expect(breaches(sources)).toEqual([]);
  });

  test('has a place for every folder', () => {
    const folders = [...sources.keys()].filter((file) => file.includes('/')).map((file) => file.split('/'));
    expect(folders.filter(([layer = '']) => !(layer in LAYERS))).toEqual([]);
    expect(folders.filter(([layer, folder = '']) => layer === 'core' && !(folder in CORE))).toEqual([]);
  });

  test('names only files that exist', () => {
    const missing = [...sources].flatMap(([file, source]) =>
      importsOf(file, source).filter((target) => /^(?!npm:|\.\.).*\.tsx?$/.test(target) && !sources.has(target)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the checker itself', () => {
  const complaints = (modules: Record<string, string>) => breaches(new Map(Object.entries(modules)));

  test.each([
    ['app/main.tsx', "import { Play } from '../screens/play/play.tsx';"],
    ['app/storage.ts', "import type { Fact } from '../core/log/fact.ts';"],
    [
      'screens/play/play.tsx',
      "import { Board } from '../../view/board/board.ts';\nimport '../../core/engine/step.ts';",
    ],
    ['cli/check.ts', "import { words } from '../text/words.ts';\nimport fs from 'node:fs';"],
    ['view/board/board.ts', "import { ink } from '../theme/tokens.ts';\nimport Phaser from 'phaser';"],
    ['core/engine/step.ts', "import { z } from 'zod';\nimport '../compile/compile.ts';\nimport '../../text/words.ts';"],
    ['core/simulate/report.ts', "import '../debrief/causes.ts';"],
    ['core/debrief/causes.test.ts', "import '../engine/step.ts';\nconst now = Date.now();"],
    ['core/engine/step.test.ts', "import { game } from './game.fixture.ts';"],
    [
      'core/log/a.ts',
      "// Math.random() and import '../engine/step.ts'\nconst label = 'Date ** Intl'; const half = a / b / c;",
    ],
    ['core/log/b.ts', 'const n = Math.floor(a / b) + Math.imul(a, b); const re = /Date[/]"/;'],
  ])('lets %s be', (file, source) => {
    expect(complaints({ [file]: source })).toEqual([]);
  });

  test.each([
    ['core/log/a.ts', "import '../../view/board/board.ts';", 'core may not reach view'],
    ['core/log/a.ts', "export * from '../engine/step.ts';", 'order inside core'],
    ['core/debrief/a.ts', "import type { Run } from '../engine/run.ts';", 'order inside core'],
    ['core/engine/a.ts', "import '../debrief/causes.ts';", 'order inside core'],
    ['core/expression/a.ts', "const late = () => import('../scenario/schema.ts');", 'order inside core'],
    ['core/engine/a.test.ts', "import '../../screens/play/play.tsx';", 'core may not reach screens'],
    ['core/engine/a.ts', "import { readFileSync } from 'node:fs';", 'core computes'],
    ['core/engine/a.ts', "import { useState } from 'react';", 'core computes'],
    ['core/engine/a.ts', "import { fact } from './fact.test.ts';", 'tests are not imported'],
    ['core/engine/a.ts', "import { game } from './game.fixture.ts';", 'tests are not imported'],
    ['view/board/a.ts', "import '../../core/log/fact.ts';", 'view may not reach core'],
    ['view/board/a.ts', "import '../../text/words.ts';", 'view may not reach text'],
    ['view/board/a.ts', "import '../sound/cue.ts';", 'siblings inside view'],
    ['view/theme/a.ts', "import '../board/board.ts';", 'siblings inside view'],
    ['screens/play/a.tsx', "import {\n  Library,\n} from '../library/library.tsx';", 'siblings inside screens'],
    ['screens/play/a.tsx', "import '../../app/storage.ts';", 'screens may not reach app'],
    ['cli/a.ts', "import '../view/theme/tokens.ts';", 'cli may not reach view'],
    ['cli/a.ts', "const worker = new URL('../app/worker.ts', import.meta.url);", 'cli may not reach app'],
    ['text/a.ts', "import '../core/log/fact.ts';", 'text may not reach core'],
    ['text/a.ts', "import { z } from 'zod';", 'text imports nothing'],
    ['app/a.ts', "import '../core/log/fact.ts';\nimport '../view/board/board.ts';", 'meet in screens only'],
    ['app/a.ts', "import '../../bench/run.mjs';", 'code outside src'],
  ])('complains about %s: %s', (file, source, complaint) => {
    expect(complaints({ [file]: source })).toEqual([expect.stringContaining(complaint)]);
  });

  test.each([
    'Math.random()',
    'Math.pow(2, n)',
    'Math.exp(n)',
    'Math.log(n)',
    'Math.sin(n)',
    'Math.cos(n)',
    'Math.tan(n)',
    'Math.atan2(a, b)',
    'Math.hypot(a, b)',
    'Math.cbrt(n)',
    'n ** 2',
    'Date.now()',
    'new Date()',
    'new Intl.Collator()',
    'a.localeCompare(b)',
    '`${Math.random()}`',
    "'/*' + Math.random() + '*/'",
    'const { random } = Math',
    'performance.now()',
  ])('complains about %s in core', (code) => {
    expect(complaints({ 'core/engine/a.ts': `export const f = (n: number) => ${code};` })).toHaveLength(1);
    expect(complaints({ 'view/board/a.ts': `export const f = (n: number) => ${code};` })).toEqual([]);
  });

  test('complains about a cycle, of any length and also of types only', () => {
    const loop = {
      'core/log/a.ts': "import { b } from './b.ts';",
      'core/log/b.ts': "export { c } from './c.ts';",
      'core/log/c.ts': "import type { A } from './a.ts';",
    };
    const complaint = 'cycle: core/log/a.ts -> core/log/b.ts -> core/log/c.ts -> core/log/a.ts';
    expect(complaints(loop)).toEqual([complaint]);
    expect(complaints({ 'core/log/a.ts': "import './a.ts';" })).toEqual(['cycle: core/log/a.ts -> core/log/a.ts']);
  });
});
