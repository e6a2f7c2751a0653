/**
 * Every component of the screens and their sheets is shown by a test: a file of components is given to `showStates`, in one test file,
 * and that fails while one of the file's components is in none of the states (`screens/common/show-states.fixture.tsx`). What no test
 * gives to it is listed here. There is no exception list.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { componentsIn } from '../tools/list-parts.mjs';

type Sources = ReadonlyMap<string, string>; // 'sheets/debrief/Head.tsx' -> its source

const OF_COMPONENTS = /^(?:screens|sheets)\/(?!.*\.(?:test|fixture)\.tsx$).*\.tsx$/;
const TEST = /\.browser\.test\.tsx$/;

/** Files of components, each with those that hold it to be shown: one of its components, in each test. */
function shownBy(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const shown = new Map(
    [...sources.keys()].filter((file) => OF_COMPONENTS.test(file)).map((file) => [file, [] as string[]]),
  );
  for (const [test, source] of sources) {
    if (!TEST.test(test)) continue;
    const given = new Set([...source.matchAll(/^showStates\(\s*(\w+),/gm)].map(([, name]) => name));
    for (const [, names = '', from = ''] of source.matchAll(/^import \{([^}]*)\} from '([^']*)';/gm)) {
      const isShown = names.split(',').some((name) => given.has(name.trim()));
      if (isShown) shown.get(posix.join(dirname(test), from))?.push(test);
    }
  }
  return shown;
}

function complaints(sources: Sources): readonly string[] {
  return [...shownBy(sources)].flatMap(([file, tests]) => {
    const components = componentsIn(sources.get(file) ?? '');
    if (components.length === 0 || tests.length === 1) return [];
    const who = `${components.join(', ')} of ${file}`;
    return tests.length === 0 ? [`${who}: shown by no test`] : [`${who}: shown by ${tests.join(' and ')}`];
  });
}

function readSources(): Sources {
  const src = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  return new Map(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')]));
}

test('every component of a screen or a sheet is shown by a test', () => {
  const sources = readSources();
  expect(shownBy(sources).size).toBeGreaterThan(100);
  expect(complaints(sources)).toEqual([]);
});

describe('the list itself', () => {
  const HEAD = 'export function Head() {}\nconst Particular = (props: Props) => null;\nconst WIDTH = 4;\n';
  const TESTED = "import { Head, type HeadProps } from './Head.tsx';\n";
  const listed = (tests: Readonly<Record<string, string>>, head = HEAD) =>
    complaints(new Map(Object.entries({ 'sheets/debrief/Head.tsx': head, ...tests })));

  test('names what no test shows, also where a test has it at hand', () => {
    const missing = ['Head, Particular of sheets/debrief/Head.tsx: shown by no test'];
    expect(listed({})).toEqual(missing);
    expect(listed({ 'sheets/debrief/Head.browser.test.tsx': `${TESTED}show(<Head />);` })).toEqual(missing);
    expect(listed({ 'sheets/debrief/Head.test.tsx': `${TESTED}showStates(Head, {});` })).toEqual(missing);
    expect(listed({ 'sheets/report/Head.browser.test.tsx': `${TESTED}showStates(Head, {});` })).toEqual(missing);
  });

  test('is content where one component of the file is given to be shown, or the file has none', () => {
    expect(listed({ 'sheets/debrief/Head.browser.test.tsx': `${TESTED}showStates(Head, {});` })).toEqual([]);
    const above = "import {\n  Head,\n  WIDTH,\n} from '../sheets/debrief/Head.tsx';\nshowStates(Head, {});";
    expect(listed({ 'screens/debrief.browser.test.tsx': above })).toEqual([]);
    expect(listed({}, 'export const OPEN = { why: () => null };')).toEqual([]);
  });

  test('names a file that two tests show: neither would know what the other has shown', () => {
    const tests = ['sheets/debrief/a.browser.test.tsx', 'sheets/debrief/b.browser.test.tsx'];
    const both = Object.fromEntries(tests.map((one) => [one, `${TESTED}showStates(Head, {});`]));
    expect(listed(both)).toEqual([`Head, Particular of sheets/debrief/Head.tsx: shown by ${tests.join(' and ')}`]);
  });

  test.each([
    ['export function Head() {', ['Head']],
    ['function Particulars({ model }: Props) {', ['Particulars']],
    ['const Particular = (props: FactProps) => <Fact {...props} />;', ['Particular']],
    ['export const StillMap = memo(function StillMap({ picture }: Props) {', ['StillMap']],
    ['export const Part: FC<Props> = (props) => null;', ['Part']],
    [
      'const Language = createContext<string | null>(null);\nconst FRAME: Frame = { width: 7 };\nfunction goTo() {}',
      [],
    ],
  ])('finds the components of %s', (source, names) => {
    expect(componentsIn(source)).toEqual(names);
  });
});
