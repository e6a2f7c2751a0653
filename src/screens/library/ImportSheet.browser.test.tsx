import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seal } from '../../core/log/chain/chain.ts';
import { compareSeal } from '../../core/log/chain/compare-seal.ts';
import { readLog } from '../../core/log/read/read-log.ts';
import type { Draft } from '../../core/scenario/issue-case.fixture.ts';
import { ISSUE_CASES } from '../../core/scenario/issue-cases.fixture.ts';
import type { Issue } from '../../core/scenario/issue/issue.ts';
import { loadScenario, parseResolved } from '../../core/scenario/load-scenario.ts';
import { smallLibrary, smallScenario } from '../../core/scenario/small-scenario.fixture.ts';
import type { IssueCode } from '../../core/scenario/issue/issue-messages.ts';
import { show } from '../common/show.fixture.tsx';
import { reached, showStates } from '../common/show-states.fixture.tsx';
import { LONG_NAME, SESSIONS } from './cards.fixture.ts';
import type { FileOutcome, ImportOutcome } from './import-outcome.ts';
import { ImportSheet } from './ImportSheet.tsx';
import { IssueTable } from './IssueTable.tsx';
import { LogFacts } from './LogFacts.tsx';
import { ReadingFile } from './ReadingFile.tsx';
import { type AskSeal, SealCheck } from './SealCheck.tsx';

type Kind = ImportOutcome['kind'];
type LogOutcome = Extract<ImportOutcome, { kind: 'log' }>;

const FILE = `${LONG_NAME}.json`;
const TITLE = 'Timber on two roads';

/** What the checks say of the small scenario once these mistakes are made in it. */
function issuesOf(...codes: readonly IssueCode[]): readonly Issue[] {
  const mistakes = codes.flatMap((code) => ISSUE_CASES.find((one) => one.code === code) ?? []);
  const draft = smallScenario() as unknown as Draft;
  for (const { change } of mistakes) change?.(draft);
  const text = mistakes.reduce((whole, mistake) => mistake.text?.(whole) ?? whole, JSON.stringify(draft, null, 2));
  return loadScenario(text, smallLibrary()).issues;
}

const ERRORS = issuesOf('reference.unknown', 'id.duplicate', 'effect.late');
const WARNINGS = issuesOf('effect.late', 'condition.never');

const HEADS = ['a1b2c3d4', '0f9e8d7c'].map((digits) => digits.repeat(8));
const OWN = seal(HEADS[1] ?? '');
const onSeal: AskSeal = (written) => Promise.resolve(compareSeal(written, HEADS));
const lost: AskSeal = () => Promise.reject(new Error('gone'));

const log = (card: keyof typeof SESSIONS, part: Partial<LogOutcome> = {}): LogOutcome => {
  const { team, title, turns, place } = SESSIONS[card];
  return {
    kind: 'log',
    file: FILE,
    inputs: 55,
    cut: false,
    older: false,
    language: 'en',
    seal: OWN,
    whose: 'same',
    team,
    title,
    turns,
    place,
    ...part,
  };
};

function damaged(): ImportOutcome {
  const read = readLog('{"format":"shadow-mandate-log"}\n');
  if (read.ok) throw new Error('a header alone is no log');
  const { line, message, suggestion } = read.problem;
  return { kind: 'damaged_log', file: FILE, line, message, suggestion };
}

const SEVERAL: readonly FileOutcome[] = [
  { kind: 'library', file: 'measures.json', issues: [], used: true },
  { kind: 'scenario', file: FILE, language: null, title: null, issues: ERRORS },
  { kind: 'unusable', file: 'x'.repeat(120), why: 'unreadable' },
  log('ending'),
];

/** What a file may turn out to be: the compiler asks for every kind. */
const OUTCOMES: Readonly<Record<Kind, Readonly<Record<string, ImportOutcome>>>> = {
  reading: {
    'being read': { kind: 'reading', file: FILE, stage: 'reading', percent: 0, inPage: false },
    'being checked': { kind: 'reading', file: FILE, stage: 'checking', percent: 40, inPage: false },
    'being played': { kind: 'reading', file: FILE, stage: 'playing', percent: 99, inPage: true },
  },
  unusable: {
    'too large': { kind: 'unusable', file: FILE, why: { megabytes: 64 } },
    stopped: { kind: 'unusable', file: FILE, why: 'stopped' },
    unreadable: { kind: 'unusable', file: FILE, why: 'unreadable' },
  },
  scenario: {
    'a sound scenario': { kind: 'scenario', file: FILE, language: 'en', title: TITLE, issues: [] },
    'a scenario with warnings': { kind: 'scenario', file: FILE, language: 'en', title: TITLE, issues: WARNINGS },
    'a scenario with errors': { kind: 'scenario', file: FILE, language: null, title: null, issues: ERRORS },
  },
  damaged_log: {
    'a damaged log': damaged(),
    'one without a suggestion': { ...damaged(), suggestion: undefined } as ImportOutcome,
  },
  log: {
    'a log to go on with': log('planning'),
    'a finished log': log('ending'),
    'an older log': log('planning', { older: true }),
    'one of several logs': { ...log('planning'), among: 3 },
  },
  library: {
    'a library beside a scenario': { kind: 'library', file: FILE, issues: [], used: true },
    'a library by itself': { kind: 'library', file: FILE, issues: [], used: false },
    'a library with errors': { kind: 'library', file: FILE, issues: ERRORS, used: true },
  },
  several: { 'several files': { kind: 'several', files: SEVERAL } },
};

const sheet = (
  outcome: ImportOutcome | null,
  onAccept = vi.fn(),
  onClose = vi.fn(),
  onPick = vi.fn(),
  onAgain = vi.fn(),
) => <ImportSheet {...{ outcome, onAccept, onAgain, onClose, onPick, onSeal }} />;
const sheets = Object.values(OUTCOMES).flatMap((kind) =>
  Object.entries(kind).map(([name, outcome]) => [name, sheet(outcome)]),
);

showStates(ImportSheet, { shut: sheet(null), ...Object.fromEntries(sheets) });

showStates(IssueTable, {
  'nothing to say': <IssueTable file={FILE} language="en" title={TITLE} issues={[]} />,
  'one error': <IssueTable file={FILE} language={null} title={null} issues={ERRORS.slice(0, 1)} />,
  'errors and warnings': <IssueTable file={FILE} language={null} title={null} issues={ERRORS} />,
  'warnings only': <IssueTable file={FILE} language="en" title={TITLE} issues={WARNINGS} />,
  'without a place in the file': (
    <IssueTable file={FILE} language={null} title={null} issues={parseResolved({}).issues} />
  ),
});

showStates(ReadingFile, {
  'at its beginning': <ReadingFile file={FILE} stage="reading" percent={0} inPage={false} />,
  'in the page': <ReadingFile file={FILE} stage="playing" percent={77} inPage />,
});

showStates(LogFacts, {
  'to go on with': <LogFacts {...log('long')} onSeal={onSeal} />,
  finished: <LogFacts {...log('ending')} onSeal={onSeal} />,
  'without a team': <LogFacts {...log('nameless')} onSeal={onSeal} />,
  'cut off': <LogFacts {...log('planning', { cut: true })} onSeal={onSeal} />,
  'of an older format': <LogFacts {...log('planning', { older: true })} onSeal={onSeal} />,
  'of a scenario in other words': <LogFacts {...log('planning', { whose: 'other_texts' })} onSeal={onSeal} />,
  'of another scenario': <LogFacts {...log('planning', { whose: 'other_world' })} onSeal={onSeal} />,
  'of a scenario that is not here': <LogFacts {...log('planning', { whose: 'not_here' })} onSeal={onSeal} />,
  'that could not be compared': <LogFacts {...log('planning', { whose: 'unknown' })} onSeal={onSeal} />,
  'of which little can be told': <LogFacts {...log('damaged')} onSeal={onSeal} />,
});

const writeDown = (written: string) => userEvent.fill(page.getByRole('textbox'), written);
const answer = page.getByRole('status');

showStates(SealCheck, {
  empty: <SealCheck seal={OWN} onSeal={onSeal} />,
  fitting: reached(<SealCheck seal={OWN} onSeal={onSeal} />, () => writeDown(OWN)),
  'of another log': reached(<SealCheck seal={OWN} onSeal={onSeal} />, () => writeDown(seal('77'.repeat(32)))),
  'whose log is lost': reached(<SealCheck seal={OWN} onSeal={lost} />, () => writeDown(OWN)),
  'that is none': reached(<SealCheck seal={OWN} onSeal={onSeal} />, () => writeDown('0000-0000-0000')),
});

describe('SealCheck', () => {
  test('given the seal of the log in small letters, then it fits; given a letter less, then nothing is said yet', async () => {
    await show(<SealCheck seal={OWN} onSeal={onSeal} />);
    await writeDown(OWN.toLowerCase());
    await expect.element(answer).toHaveTextContent(/^✓ The seal fits/);
    await writeDown(OWN.replaceAll('-', '').slice(0, -1));
    await expect.element(answer).toBeEmptyDOMElement();
  });

  test('given the seal of before its last input, then it fits, and the input is counted', async () => {
    await show(<SealCheck seal={OWN} onSeal={onSeal} />);
    await writeDown(seal(HEADS[0] ?? ''));
    await expect.element(answer).toHaveTextContent(/One input came after it/);
  });

  test('given another seal, then the log’s own is told', async () => {
    await show(<SealCheck seal={OWN} onSeal={onSeal} />);
    await writeDown(seal('77'.repeat(32)));
    await expect.element(answer).toHaveTextContent(`Its own seal is ${OWN}`);
  });
});

describe('the fixtures', () => {
  test('have errors and warnings', () => {
    expect(new Set(ERRORS.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
    expect(new Set(WARNINGS.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });
});

describe('a file that is being read', () => {
  const said = page.getByRole('status');

  test('is told of in steps of a quarter, and shown to the hundredth', async () => {
    await show(<ReadingFile file={FILE} stage="playing" percent={77} inPage={false} />);
    await expect.element(said).toHaveTextContent('Playing the session again to check it: 75 %');
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '77');
  });

  test('can be cancelled', async () => {
    const onClose = vi.fn();
    await show(sheet(OUTCOMES.reading['being checked'] ?? null, vi.fn(), onClose));
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('and was not read to its end can be read again', async () => {
    const onAgain = vi.fn();
    await show(sheet(OUTCOMES.unusable['stopped'] ?? null, vi.fn(), vi.fn(), vi.fn(), onAgain));
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(onAgain).toHaveBeenCalledOnce();
  });
});

describe('ImportSheet', () => {
  test.each(['a sound scenario', 'a log to go on with'])('given %s, then it can be accepted', async (name) => {
    const [onAccept, onClose] = [vi.fn(), vi.fn()];
    const outcome = { ...OUTCOMES.scenario, ...OUTCOMES.log }[name] ?? null;
    await show(sheet(outcome, onAccept, onClose));
    await page.getByRole('dialog').getByRole('button').last().click();
    expect(onAccept).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('given several files, then all are named, and each can be looked at', async () => {
    const onPick = vi.fn();
    await show(sheet({ kind: 'several', files: SEVERAL }, vi.fn(), vi.fn(), onPick));
    const rows = page.getByRole('dialog').getByRole('listitem').elements();
    expect(rows.map((row) => row.querySelector('.import-file')?.textContent)).toEqual(SEVERAL.map(({ file }) => file));
    await page.getByRole('dialog').getByRole('button', { name: 'Look at it' }).nth(2).click();
    expect(onPick).toHaveBeenCalledWith(2);
  });

  test('given one of several, then the way back to all is there', async () => {
    const onPick = vi.fn();
    await show(sheet({ ...log('planning'), among: 3 }, vi.fn(), vi.fn(), onPick));
    await page.getByRole('button', { name: 'All files' }).click();
    expect(onPick).toHaveBeenCalledWith(null);
  });

  test('given a scenario with errors, then all that can be done is to close it', async () => {
    const onAccept = vi.fn();
    await show(sheet(OUTCOMES.scenario['a scenario with errors'] ?? null, onAccept));
    expect(page.getByRole('dialog').getByRole('button').elements()).toHaveLength(1);
    await expect.element(page.getByRole('alert')).toBeInTheDocument();
  });
});
