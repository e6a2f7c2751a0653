import { describe, expect, test } from 'vitest';
import { takeStep } from '../../core/engine/session.ts';
import { headerHash, sealRecord } from '../../core/log/chain/chain.ts';
import { writeLog } from '../../core/log/chain/write-log.ts';
import { loadScenario } from '../../core/scenario/load-scenario.ts';
import { smallLibrary, smallScenario } from '../../core/scenario/small-scenario.fixture.ts';
import { say } from '../../text/say.ts';
import { begin, toBeStored } from './begin-session.ts';
import { type LibraryTexts, openFiles } from './open-file.ts';
import { resumeSession } from './resume-session.ts';

const AT = '2026-11-23T02:00:00.000Z';
const scenario = loadScenario(JSON.stringify(smallScenario()), smallLibrary()).scenario;

function begun(namesInFile = true) {
  if (scenario === null) throw new Error('the small scenario is sound');
  const settings = { positions: true, predictions: true, withheld: [], unknowns: {} };
  const players = { head_of_mission: ' Ada ' };
  return begin(scenario, { team: ' Blue ', players, namesInFile, seed: 7, settings }, 'id', AT);
}

/** A session that has left its briefing. */
function played() {
  const taken = takeStep(begun(), { kind: 'proceed' }, { at: AT });
  if (!taken.ok) throw new Error('a briefing can be left');
  return taken.session;
}

describe('a session that is begun', () => {
  test('has no name of its players where they are to stay out of files', () => {
    expect(JSON.stringify(toBeStored(begun(false), 'id', AT))).not.toContain('Ada');
  });

  test('names its team and only those who gave a name', () => {
    const { header } = begun();
    expect([header.team, header.players, header.session, header.at]).toEqual([
      'Blue',
      { head_of_mission: 'Ada' },
      'id',
      AT,
    ]);
  });

  test('is stored as the lines of its log', () => {
    const session = played();
    const { row, lines } = toBeStored(session, 'other', AT);
    expect(lines.map(({ n }) => n)).toEqual([-1, 0, 1]);
    expect(lines.map(({ text }) => text).join('')).toBe(writeLog(session));
    expect(row).toMatchObject({ id: 'other', scenario: 'mini', team: 'Blue', turns: 2 });
  });
});

describe('a log that is resumed', () => {
  test('stands where it stood, and goes on', () => {
    const resumed = resumeSession(writeLog(played()));
    if (!resumed.ok) throw new Error(say(resumed.trouble.message));
    expect(resumed.session.run.world.phase).toBe(played().run.world.phase);
    expect(takeStep(resumed.session, { kind: 'proceed' }).ok).toBe(true);
    expect(resumed.cut).toBe(false);
  });

  test('is used up to the last whole line when it was cut short', () => {
    const resumed = resumeSession(writeLog(played()).slice(0, -30));
    expect(resumed).toMatchObject({ ok: true, cut: true, session: { records: [{ n: 0 }] } });
  });

  test('is refused with the line when its chain is broken', () => {
    const resumed = resumeSession(writeLog(played()).replace(/"kind":"proceed"/, '"kind":"pause"'));
    expect(resumed).toMatchObject({ ok: false, trouble: { line: 3 } });
  });

  test('is refused with the line when it was chained anew but did not happen so', () => {
    const { header, records } = begun();
    const [start] = records;
    if (start === undefined) throw new Error('a session has a start');
    const { hash: _, ...draft } = start;
    const facts = draft.facts.map((fact) => (fact.type === 'began' && fact.to === 95 ? { ...fact, to: 99 } : fact));
    const forged = { header, records: [sealRecord(headerHash(header), { ...draft, facts })] };
    expect(resumeSession(writeLog(forged))).toMatchObject({ ok: false, trouble: { line: 2 } });
  });
});

describe('a file', () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
  const openFile = (name: string, text: string, library: LibraryTexts) => {
    const [opened] = openFiles([file(name, text)], library);
    if (opened === undefined) throw new Error('a file');
    return opened;
  };
  const { measures, templates } = smallLibrary();
  const library = {
    measures: JSON.stringify({ schema: 1, measures }),
    templates: JSON.stringify({ schema: 1, templates }),
  };

  test('that is a log is known by what it says, whatever it is called', () => {
    expect(openFile('x.json', writeLog(played()), library).kind).toBe('log');
    expect(openFile('x.txt', `\uFEFF${writeLog(played())}`, library).kind).toBe('log');
  });

  test('that is called a log and is none is refused as a log', () => {
    expect(openFile('x.JSONL', '{}', library)).toMatchObject({ kind: 'damaged_log', trouble: { line: 1 } });
  });

  test('that is a scenario is checked', () => {
    const sound = openFile('x.json', JSON.stringify(smallScenario()), library);
    expect(sound).toMatchObject({ kind: 'scenario', scenario: { id: 'mini' } });
    const { turns: _, ...rest } = smallScenario();
    const unsound = openFile('x.json', JSON.stringify(rest), library);
    if (unsound.kind !== 'scenario') throw new Error('a scenario');
    expect(unsound.scenario).toBeNull();
    expect(unsound.issues.map(({ code }) => code)).toContain('field.missing');
  });

  test('cannot be checked without the library', () => {
    const opened = openFile('x.json', JSON.stringify(smallScenario()), null);
    expect(opened.kind).toBe('unusable');
  });

  test('is opened with the library that is let go beside it, which is named', () => {
    const scenario = file('mini.json', JSON.stringify(smallScenario()));
    const parts = [file('measures.json', library.measures), file('templates.json', library.templates)];
    const log = file('red.jsonl', writeLog(played()));
    expect(openFiles([...parts, scenario, log], null)).toMatchObject([
      { kind: 'library', issues: [], used: true },
      { kind: 'library', issues: [], used: true },
      { kind: 'scenario', scenario: { id: 'mini' } },
      { kind: 'log' },
    ]);
    expect(openFiles(parts, null)).toMatchObject([{ used: false }, { used: false }]);
    expect(openFiles([parts[1] ?? scenario, scenario], null)[1]).toMatchObject({ why: 'no_library' });
    expect(openFiles([parts[1] ?? scenario, scenario], library)[1]?.kind).toBe('scenario');
  });

  test('whose library has errors is not played, and the errors are told of the library', () => {
    const scenario = file('mini.json', JSON.stringify(smallScenario()));
    const [part, checked] = openFiles([file('measures.json', '{ "schema": 1 }'), scenario], library);
    expect(part).toMatchObject({ kind: 'library', issues: [{ code: 'field.missing' }], used: true });
    expect(checked).toMatchObject({ kind: 'scenario', scenario: null, issues: [] });
  });

  test('that could not be read does not keep the others from being opened', () => {
    const opened = openFiles(
      [{ name: 'a', bytes: { megabytes: 64 } }, { name: 'b', bytes: 'unreadable' }, file('c.json', '')],
      library,
    );
    expect(opened.map(({ kind }) => kind)).toEqual(['unusable', 'unusable', 'scenario']);
  });
});
