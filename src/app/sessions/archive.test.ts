import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FIRST_TURN, type Given, play, PROCEED } from '../../core/debrief/played.fixture.ts';
import { reportModel } from '../../core/debrief/sections/report-model.ts';
import { type Log, writeLog } from '../../core/log/chain/write-log.ts';
import { readLog } from '../../core/log/read/read-log.ts';
import { atOnce } from '../../core/ref/steps.ts';
import { sheetModel } from '../../sheets/debrief/sheet-model.ts';
import { renderReport } from '../../sheets/report/render-report.tsx';
import { say } from '../../text/say.ts';
import { archiveFiles } from './archive.ts';
import { namesIn } from './names-in.ts';
import { zipInSteps } from './zip-files.ts';

const NOTED: readonly Given[] = [
  { kind: 'annotate', text: 'Two came late.' },
  PROCEED,
  PROCEED,
  { kind: 'rate', objective: 'hold', rating: 'U', note: 'Nobody asked\nwho profits.' },
  { kind: 'annotate', text: 'They look at the map.' },
  ...FIRST_TURN.slice(2),
  { kind: 'rate', objective: 'hold', rating: 'S' },
  { kind: 'rewind', to: 5 },
];

/** The same log under another team and day. */
const of = (log: Log, team: string, at = '2026-11-03T09:05:00+01:00'): Log => ({
  ...log,
  header: { ...log.header, team, at },
});

/** What is in the archive of a log: name -> text. */
async function archived(log: Log): Promise<Readonly<Record<string, string>>> {
  const model = sheetModel(reportModel(log));
  const files = archiveFiles({ model, named: namesIn(log.header), log: new TextEncoder().encode(writeLog(log)) });
  const archive = new Uint8Array(await atOnce(zipInSteps(files)).arrayBuffer());
  const entries = Object.entries(unzipSync(archive));
  return Object.fromEntries(
    entries.map(([name, bytes]) => [name, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]),
  );
}

const BASE = 'Blue-mini-2026-11-03';

describe('the archive of a session', () => {
  const log = of(play(NOTED), 'Blue');

  test('holds a read-me, the log, the report, and the notes', async () => {
    const files = await archived(log);
    expect(Object.keys(files)).toEqual(['READ-ME.txt', `${BASE}.jsonl`, `${BASE}-report.html`, `${BASE}-notes.txt`]);
  });

  test('holds log and report byte for byte as they are saved alone', async () => {
    const files = await archived(log);
    expect(files[`${BASE}.jsonl`]).toBe(writeLog(log));
    expect(files[`${BASE}-report.html`]).toBe(renderReport(log));
  });

  test('has a log that can be read again', async () => {
    const played = play(NOTED);
    const files = await archived(played);
    const name = Object.keys(files).find((one) => one.endsWith('.jsonl')) ?? '';
    expect(readLog(files[name] ?? '')).toMatchObject({ ok: true, log: { records: played.records } });
  });

  test('tells every note and rating with its turn and step', async () => {
    expect((await archived(log))[`${BASE}-notes.txt`]).toBe(
      `Notes and ratings: Timber on two roads, Blue

${say('debrief.archive.notes')}

The briefing
    Two came late.

Dry season: the paper “A toll on the pier”
    They look at the map.

${say('debrief.ratings.heading')}

${say('debrief.ratings.about')}

Keep the licence to operate

Dry season: the paper “A toll on the pier”
    Unable to be performed (U)
    Nobody asked
    who profits.

Dry season: the report (taken back)
    Performed with some challenges (S)
`,
    );
  });

  test('says in the read-me of which session it is, and what each file is for', async () => {
    const files = await archived(log);
    const told = files['READ-ME.txt'] ?? '';
    expect(told).toContain('Timber on two roads, played by Blue\nBegun 3 Nov 2026, 09:05.\n');
    expect(told).toContain(say('library.file'));
    for (const name of Object.keys(files).slice(1)) expect(told).toContain(`\n${name}: `);
  });

  test('has no file for notes, and speaks of none, where nothing was noted or rated', async () => {
    const files = await archived(of(play(FIRST_TURN), ''));
    expect(Object.keys(files)).toEqual(['READ-ME.txt', 'mini-2026-11-03.jsonl', 'mini-2026-11-03-report.html']);
    expect(files['READ-ME.txt']).not.toContain('notes.txt');
    expect(files['READ-ME.txt']).not.toContain('played by');
  });

  test.each([
    ['notes alone', NOTED.slice(0, 3), say('debrief.archive.notes'), say('debrief.ratings.heading')],
    ['ratings alone', NOTED.slice(1, 4), say('debrief.ratings.heading'), say('debrief.archive.notes')],
  ])('has no heading without something under it: %s', async (_which, given, there, missing) => {
    const text = (await archived(of(play(given), 'Blue')))[`${BASE}-notes.txt`];
    expect(text).toContain(there);
    expect(text).not.toContain(missing);
  });

  test.each([
    ['../../etc/passwd\u0000', 'etc_passwd-mini-2026-11-03'],
    ['C:\\con|aux\n\u202egnp.exe', 'C_con_aux_gnp.exe-mini-2026-11-03'],
    ['..', 'mini-2026-11-03'],
  ])('of the team %j leaves its folder by no name, and nobody else’s words pass for ours', async (team, base) => {
    const hostile: readonly Given[] = [{ kind: 'annotate', text: `a\r\nREAD-ME\u2028${team}\u001b[2J` }];
    const files = await archived(of(play(hostile), team));
    expect(Object.keys(files).slice(1)).toEqual([`${base}.jsonl`, `${base}-report.html`, `${base}-notes.txt`]);
    const words = `${files['READ-ME.txt']}${files[`${base}-notes.txt`]}`;
    expect(words).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
    expect(files[`${base}-notes.txt`]).toContain('\n    a\n    READ-ME\n    ');
  });
});
