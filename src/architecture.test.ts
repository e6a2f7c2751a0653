/**
 * The layout as a test: who may import whom, no cycles, nothing in core that differs between computers. There
 * is no exception list; when this fails, move the code. Sources are read as text, so that it needs no compiler.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type Modules = ReadonlyMap<string, string>; // 'core/log/fact.ts' -> its source

type Table = Readonly<Record<string, readonly string[]>>;

/**
 * Where each top folder may reach; `view/theme` is one folder of it. What is below in `app -> screens -> { view, sheets, core, text }` is
 * in reach. Core has no words; `text` takes types from it, and nothing else.
 */
const LAYERS: Table = {
  app: ['screens', 'view', 'sheets', 'core', 'text'],
  screens: ['view', 'sheets', 'core', 'text'],
  cli: ['sheets', 'core', 'text'],
  server: ['sheets', 'core', 'text'],
  kit: ['sheets', 'core', 'text'],
  sheets: ['view/theme', 'view/geometry', 'core', 'text'],
  core: [],
  view: [],
  text: ['core'],
};

/** Inside core: `ref <- expression <- scenario <- log <- { compile, debrief }`, `{ ..., compile } <- engine <- simulate <- findings <- balance`. */
const CORE: Table = {
  ref: [],
  expression: ['ref'],
  scenario: ['ref', 'expression'],
  log: ['ref', 'expression', 'scenario'],
  compile: ['ref', 'expression', 'scenario', 'log'],
  debrief: ['ref', 'expression', 'scenario', 'log'],
  engine: ['ref', 'expression', 'scenario', 'log', 'compile'],
  simulate: ['ref', 'expression', 'scenario', 'log', 'compile', 'engine', 'debrief'],
  findings: ['ref', 'expression', 'scenario', 'log', 'compile', 'engine', 'debrief', 'simulate'],
  balance: ['ref', 'expression', 'scenario', 'log', 'compile', 'engine', 'debrief', 'simulate', 'findings'],
};

/** Rooms of a folder go one way. What lies in the folder itself stands above its rooms. */
const ROOMS: Readonly<Record<string, Table>> = {
  'core/scenario': inOrder('text', 'issue', 'language', 'names', 'map', 'resolve', 'pace', 'papers', 'plan', 'check'),
  'core/log': { ...inOrder('form', 'chain', 'upgrade', 'read'), code: ['form', 'chain'], clock: ['form', 'chain'] },
  'core/debrief': inOrder('history', 'why', 'sections', 'report'),
  'screens/play': sideBySide('dilemma', 'planning', 'files', 'facilitator', 'report', 'map', 'links', 'estimates'),
};

/** Each room sees those before it. */
function inOrder(...rooms: readonly string[]): Table {
  return Object.fromEntries(rooms.map((room, k) => [room, rooms.slice(0, k)]));
}

/** Rooms that know nothing of each other but what is in `common`. */
function sideBySide(...rooms: readonly string[]): Table {
  return { common: [], ...Object.fromEntries(rooms.map((room) => [room, ['common']])) };
}

/** Folders whose children know nothing of each other, and the children that all may know. */
const SIBLINGS: Table = { view: ['theme', 'geometry', 'worker'], screens: ['common'] };

/** What begins in such a file may know nothing of some kind, however far away. */
interface Apart {
  readonly from: string;
  readonly never: RegExp;
  readonly why: string;
}

const APART: readonly Apart[] = [
  {
    from: 'app/reading/read-worker.ts',
    never: /^npm:(react|phaser|howler)|^(view\/(?!geometry|theme)|screens|app\/(frame|routes))|\.tsx$/,
    why: 'the worker that reads has no page',
  },
  {
    from: 'app/windows/RoomWindow.tsx',
    never: /^app\/(sessions\/(?!same-parts)|reading\/|App)/,
    why: 'the window of the room opens neither stored sessions nor scenarios',
  },
];

/** `core/ref` is the only place that takes dotted text apart. */
const WITHOUT_DOTTED_TEXT = ['core/', 'cli/', 'screens/', 'app/'];

/** Ways to take dotted text apart. In code, `#12` is a text or a pattern, and `texts` say which. */
const CALL = /\.(split|indexOf|lastIndexOf|startsWith|endsWith|replace|replaceAll)\(\s*"(\d+)"/g;
const CALL_WITH_TEMPLATE = /\.(?:indexOf|startsWith|endsWith|replace|replaceAll)\(\s*`[^`]*`/g;
/** At a dot or `@`; or at a word with a dot before or behind it, as `actor.` or `.known`. File names have more to them. */
const DOTTED_CALL = /^(?:(?:split|indexOf|lastIndexOf|replace|replaceAll)\('[.@]'|\w+\('(?:[a-z_]+\.|\.[a-z_]+)')/;
/** A pattern in which a dot stands beside a word or a choice of words. */
const DOTTED_PATTERN = /\\\.(?:[a-z]|\(|\[\^|\[A-Za-z|\\w)|[a-z)]\\\.$/;

/** Screens see no more of the engine than what they may show. */
const SCREENS_OF_ENGINE = 'core/engine/view/';

/** What core may take from npm: pure computation, the same in Node, browser and worker. */
const CORE_PACKAGES = ['@marcbachmann/cel-js', '@noble/hashes', 'xstate', 'zod'];

/** What says messages, and the types of their parsed form. */
const TEXT_PACKAGES = ['intl-messageformat', '@formatjs/icu-messageformat-parser'];

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
    ...APART.flatMap((apart) => reachedFrom(apart, graph, modules)),
    ...[...modules].flatMap(([file, source]) => forbiddenIn(file, source)),
    ...[...modules].flatMap(([file, source]) => valuesFromCore(file, source)),
    ...[...modules].flatMap(([file, source]) => dottedIn(file, source)),
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
  if (engineBreach(file, target)) return say('screens see of the engine only its view');
  if (layer !== targetLayer) {
    // Tests of core may read its messages in words.
    const open = isTest(file) && layer === 'core' ? ['text'] : LAYERS[layer];
    const reached = open?.some((one) => one === targetLayer || one === `${targetLayer}/${targetFolder}`);
    return reached ? undefined : say(`${layer} may not reach ${targetLayer}`);
  }
  if (folder === targetFolder) return roomBreach(file, target) ? say(`rooms of ${layer}/${folder}`) : undefined;
  if (layer === 'core')
    return coreBreach(file, folder, targetFolder) ? say('against the order inside core') : undefined;
  return layer in SIBLINGS && !SIBLINGS[layer]?.includes(targetFolder) ? say(`siblings inside ${layer}`) : undefined;
}

/** Both lie in the same folder. Its tests and fixtures may use any room. */
function roomBreach(file: string, target: string): boolean {
  const [layer = '', folder = '', room = '', ...below] = file.split('/');
  const [, , targetRoom = '', ...targetBelow] = target.split('/');
  const rooms = ROOMS[`${layer}/${folder}`];
  if (rooms === undefined || below.length === 0 || isTest(file)) return false;
  return targetBelow.length === 0 || (room !== targetRoom && !rooms[room]?.includes(targetRoom));
}

/** A test may play a session to have something to show. */
function engineBreach(file: string, target: string): boolean {
  if (!file.startsWith('screens/') || isTest(file)) return false;
  return target.startsWith('core/engine/') && !target.startsWith(SCREENS_OF_ENGINE);
}

/** A test may use later folders of core (a debrief needs a played game); what ships may not. */
function coreBreach(file: string, folder: string, targetFolder: string): boolean {
  return isTest(file) ? !(targetFolder in CORE) : !CORE[folder]?.includes(targetFolder);
}

function packageBreach(file: string, name: string): string | undefined {
  if (!/^(core|text)\//.test(file) || isTest(file)) return undefined;
  const allowed = file.startsWith('core/') ? CORE_PACKAGES : TEXT_PACKAGES;
  const known = allowed.some((own) => name === own || name.startsWith(`${own}/`));
  return known ? undefined : `${file} imports ${name}: core computes, and text only formats`;
}

/** `screens` is the only place where core meets view; `sheets` know its theme and geometry alone. */
function meetingOf(file: string, imports: readonly string[]): string | undefined {
  const meets =
    imports.some((target) => target.startsWith('core/')) && imports.some((target) => target.startsWith('view/'));
  return meets && !/^(screens|sheets)\//.test(file)
    ? `${file} imports core and view: they meet in screens only`
    : undefined;
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

/** Types are nothing that runs. */
function reachedFrom({ from, never, why }: Apart, graph: ReadonlyMap<string, readonly string[]>, modules: Modules) {
  const needed = new Set([from].filter((file) => graph.has(file)));
  const found: string[] = [];
  for (const file of needed)
    for (const target of importsOf(file, withoutTypes(modules.get(file) ?? ''))) {
      if (never.test(target)) found.push(`${file} imports ${target}: ${why}`);
      else if (graph.has(target)) needed.add(target);
    }
  return found;
}

const withoutTypes = (source: string): string => source.replace(/^(?:import|export) type [^;]*;/gm, '');

function forbiddenIn(file: string, source: string): string[] {
  if (!file.startsWith('core/') || isTest(file)) return [];
  const { code } = split(source);
  return FORBIDDEN_IN_CORE.filter(([, word]) => word.test(code)).map(([name]) => `${file} uses ${name}`);
}

/** `text` says what core has; it may know how that is made up, and no more. */
function valuesFromCore(file: string, source: string): string[] {
  if (!file.startsWith('text/') || isTest(file)) return [];
  const { code, texts } = split(source);
  return [...code.matchAll(/\b(?:import|export)\b(?!\s+type\b)[^;"]*"(\d+)"/g)]
    .map(([, address]) => texts[Number(address)] ?? '')
    .filter((specifier) => posix.join(dirname(file), specifier).startsWith('core/'))
    .map((specifier) => `${file} imports ${specifier}: text takes types from core, not values`);
}

function dottedIn(file: string, source: string): string[] {
  if (isTest(file) || file.startsWith('core/ref/') || !WITHOUT_DOTTED_TEXT.some((folder) => file.startsWith(folder)))
    return [];
  return dottedPieces(source).map((piece) => `${file} takes dotted text apart: ${piece}`);
}

function dottedPieces(source: string): string[] {
  const { code, texts, patterns } = split(source);
  const calls = [...code.matchAll(CALL)].map(([, call, address]) => `${call}('${texts[Number(address)]}')`);
  return [
    ...calls.filter((call) => DOTTED_CALL.test(call)),
    ...[...code.matchAll(CALL_WITH_TEMPLATE)].map(([call]) => call).filter((call) => hasDot(call.slice(1))),
    ...patterns.filter((pattern) => DOTTED_PATTERN.test(pattern)).map((pattern) => `/${pattern}/`),
  ];
}

/** Outside of what is filled in. */
const hasDot = (template: string): boolean => template.replace(/\$\{[^}]*\}/g, '').includes('.');

/** Comments, texts, and regular expressions (only where one can begin), in this order of trial. */
const PIECE =
  /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|(?<=(?:=>|[=(,:;!&|?{}[\n])\s*)\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//g;

/**
 * The source without comments and with each text replaced by its number, so that a text can neither import nor
 * use anything. A template with code inside stays as it is.
 */
function split(source: string): { code: string; texts: string[]; patterns: string[] } {
  const texts: string[] = [];
  const patterns: string[] = [];
  const code = source.replace(PIECE, (piece) => {
    if (/^\/[*/]/.test(piece)) return ' ';
    if (piece.startsWith('/')) patterns.push(piece.slice(1, -1));
    return piece.startsWith('`') && piece.includes('${') ? piece : `"${texts.push(piece.slice(1, -1)) - 1}"`;
  });
  return { code, texts, patterns };
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
    const roomless = folders.filter(([layer = '', folder = '', room = '', ...below]) => {
      const rooms = ROOMS[`${layer}/${folder}`];
      return rooms !== undefined && below.length > 0 && !(room in rooms);
    });
    expect(roomless).toEqual([]);
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
      "import { Board } from '../../view/board/board.ts';\nimport '../../core/engine/view/picture.ts';",
    ],
    ['screens/play/play.test.tsx', "import { takeStep } from '../../core/engine/session.ts';"],
    ['screens/play/Table.tsx', "import './files/FilePanel.tsx';\nimport './common/use-play.ts';"],
    ['screens/play/files/FilePanel.tsx', "import './FileList.tsx';\nimport '../common/use-play.ts';"],
    ['cli/check.ts', "import { words } from '../text/words.ts';\nimport fs from 'node:fs';"],
    ['view/board/board.ts', "import { ink } from '../theme/tokens.ts';\nimport Phaser from 'phaser';"],
    ['core/engine/step.ts', "import { z } from 'zod';\nimport '../compile/compile.ts';"],
    ['core/engine/step.test.ts', "import '../../text/say.ts';"],
    ['core/simulate/report.ts', "import '../debrief/causes.ts';"],
    ['core/debrief/causes.test.ts', "import '../engine/step.ts';\nconst now = Date.now();"],
    ['core/engine/step.test.ts', "import { game } from './game.fixture.ts';"],
    [
      'core/log/a.ts',
      "// Math.random() and import '../engine/step.ts'\nconst label = 'Date ** Intl'; const half = a / b / c;",
    ],
    ['core/log/b.ts', 'const n = Math.floor(a / b) + Math.imul(a, b); const re = /Date[/]"/;'],
    ['core/findings/a.ts', "import '../simulate/play.ts';"],
    ['core/scenario/check/a.ts', "import '../names/b.ts';\nimport './c.ts';\nimport '../../expression/d.ts';"],
    ['core/scenario/load.ts', "import './check/a.ts';\nimport './text/b.ts';"],
    ['core/scenario/names/a.test.ts', "import '../load.ts';\nimport '../check/b.ts';"],
    ['core/log/code/a.ts', "import '../chain/b.ts';"],
    ['sheets/card.tsx', "import '../core/log/fact.ts';\nimport '../view/theme/tokens.ts';\nimport '../text/words.ts';"],
    ['screens/play/a.tsx', "import '../common/b.ts';\nimport '../../sheets/card.tsx';"],
    ['view/board/a.ts', "import '../geometry/point.ts';"],
    ['server/room.ts', "import '../core/engine/step.ts';\nimport { createServer } from 'node:http';"],
    ['kit/xapi.ts', "import '../sheets/card.tsx';"],
    [
      'text/a.ts',
      "import type { Fact } from '../core/log/fact.ts';\nimport { IntlMessageFormat } from 'intl-messageformat';",
    ],
    ['core/ref/path.ts', "export const kind = (path: string) => path.split('.')[0];"],
    [
      'core/scenario/check/b.ts',
      "const lines = text.replace(`${a.b}:`, '').split('\\n').filter((line) => line.endsWith('.')); const json = /-?[0-9]+(\\.[0-9]+)?/; f.endsWith('.schema.json');",
    ],
  ])('lets %s be', (file, source) => {
    expect(complaints({ [file]: source })).toEqual([]);
  });

  test.each([
    ['core/log/a.ts', "import '../../view/board/board.ts';", 'core may not reach view'],
    ['core/log/a.ts', "import { say } from '../../text/say.ts';", 'core may not reach text'],
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
    ['screens/play/a.tsx', "import type { Run } from '../../core/engine/step.ts';", 'only its view'],
    ['screens/debrief/a.tsx', "import '../../core/engine/session.ts';", 'only its view'],
    ['screens/play/files/a.tsx', "import '../estimates/Instruments.tsx';", 'rooms of screens/play'],
    ['screens/play/common/a.tsx', "import '../files/FilePanel.tsx';", 'rooms of screens/play'],
    ['screens/play/common/a.tsx', "import '../Table.tsx';", 'rooms of screens/play'],
    ['cli/a.ts', "import '../view/theme/tokens.ts';", 'cli may not reach view'],
    ['cli/a.ts', "const worker = new URL('../app/worker.ts', import.meta.url);", 'cli may not reach app'],
    ['text/a.ts', "import '../view/theme/tokens.ts';", 'text may not reach view'],
    ['text/a.ts', "import { z } from 'zod';", 'text only formats'],
    ['app/a.ts', "import '../core/log/fact.ts';\nimport '../view/board/board.ts';", 'meet in screens only'],
    ['app/a.ts', "import '../../bench/run.mjs';", 'code outside src'],
    ['core/simulate/a.ts', "import '../findings/verdict.ts';", 'order inside core'],
    ['core/ref/a.ts', "import '../expression/parse.ts';", 'order inside core'],
    ['core/compile/a.ts', "import '../debrief/why.ts';", 'order inside core'],
    ['core/scenario/names/a.ts', "import type { Checking } from '../check/checking.ts';", 'rooms of core/scenario'],
    ['core/scenario/text/a.ts', "import '../issue/issue.ts';", 'rooms of core/scenario'],
    ['core/scenario/check/a.ts', "import '../load-scenario.ts';", 'rooms of core/scenario'],
    ['core/log/form/a.ts', "import '../chain/chain.ts';", 'rooms of core/log'],
    ['core/log/upgrade/a.ts', "import '../read/read-log.ts';", 'rooms of core/log'],
    ['core/log/code/a.ts', "import '../read/read-log.ts';", 'rooms of core/log'],
    ['core/debrief/history/a.ts', "import '../why/why.ts';", 'rooms of core/debrief'],
    ['core/debrief/sections/a.ts', "import '../report/html.ts';", 'rooms of core/debrief'],
    ['sheets/a.tsx', "import '../view/board/board.ts';", 'sheets may not reach view'],
    ['sheets/a.tsx', "import '../screens/play/play.tsx';", 'sheets may not reach screens'],
    ['server/a.ts', "import '../view/theme/tokens.ts';", 'server may not reach view'],
    ['kit/a.ts', "import '../app/main.tsx';", 'kit may not reach app'],
    ['screens/common/a.tsx', "import '../play/play.tsx';", 'siblings inside screens'],
    ['view/geometry/a.ts', "import '../sound/cue.ts';", 'siblings inside view'],
    ['text/a.ts', "import { PHASES } from '../core/log/fact.ts';", 'types from core, not values'],
  ])('complains about %s: %s', (file, source, complaint) => {
    expect(complaints({ [file]: source })).toEqual([expect.stringContaining(complaint)]);
  });

  test('complains about a page that the reading worker needs, however far away', () => {
    const reading = {
      'app/reading/read-worker.ts':
        "import { a } from '../sessions/a.ts';\nimport type { B } from '../../screens/b.ts';",
      'app/sessions/a.ts': "import { c } from '../frame/c.ts';",
    };
    const complaint = 'app/sessions/a.ts imports app/frame/c.ts: the worker that reads has no page';
    expect(complaints(reading)).toEqual([complaint]);
    expect(complaints({ ...reading, 'app/sessions/a.ts': "import type { C } from '../frame/c.ts';" })).toEqual([]);
  });

  test('complains about a store that the window of the room opens, however late', () => {
    const room = {
      'app/windows/RoomWindow.tsx': "import { a } from './a.ts';\nimport { same } from '../sessions/same-parts.ts';",
      'app/windows/a.ts': "const open = () => import('../sessions/session-store.ts');",
      'app/sessions/same-parts.ts': '',
    };
    expect(complaints(room)).toEqual([
      'app/windows/a.ts imports app/sessions/session-store.ts: the window of the room opens neither stored sessions nor scenarios',
    ]);
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

  test.each([
    "path.split('.')",
    "id.split('@')",
    "path.lastIndexOf('.')",
    "path.indexOf('.')",
    "path.startsWith('actor.')",
    "path.endsWith('.known')",
    "ref.replace('.', '_')",
    'path.startsWith(`${kind}.`)',
    "path.replace(/\\.state$/, '')",
    '/^(measure|inject)\\./.test(path)',
    '/\\.(flow|around)$/.test(path)',
    '/^choice\\.(\\w+)$/.exec(path)',
    '/^actor\\.[^.]+\\.moved$/.test(path)',
  ])('complains about %s outside core/ref', (code) => {
    const source = `export const f = (path: string) => ${code};`;
    expect(complaints({ 'core/scenario/check/a.ts': source })).toEqual([expect.stringContaining('dotted text')]);
    expect(complaints({ 'core/ref/a.ts': source })).toEqual([]);
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
