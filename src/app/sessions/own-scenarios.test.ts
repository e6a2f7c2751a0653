import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeSessionCode } from '../../core/log/code/session-code.ts';
import { hashScenario } from '../../core/log/chain/hash-scenario.ts';
import { DEFAULT_SETTINGS } from '../../core/log/form/header.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { loadScenario } from '../../core/scenario/load-scenario.ts';
import { smallLibrary, smallScenario } from '../../core/scenario/small-scenario.fixture.ts';
import { say } from '../../text/say.ts';
import { begin, toBeStored } from './begin-session.ts';
import { openCode } from './open-code.ts';
import { ownScenario } from './own-scenarios.ts';
import { openWorkspace, type Workspace, writingTo } from './workspace.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, withheld: [] };

/** The small scenario of a file; with other turns it is another world of the same id. */
function fromFile(turns: number): Scenario {
  const { scenario } = loadScenario(JSON.stringify({ ...smallScenario(), turns }), smallLibrary());
  if (scenario === null) throw new Error('the small scenario is sound');
  return scenario;
}

const [SHORT, LONG] = [fromFile(2), fromFile(3)];

const codeOf = (scenario: Scenario) =>
  encodeSessionCode({
    scenario,
    world: hashScenario(scenario).world,
    seed: 7,
    settings: SETTINGS,
  });

async function played(workspace: Workspace, id: string, scenario: Scenario, at: string): Promise<void> {
  const session = begin(scenario, { team: '', players: {}, namesInFile: false, seed: 7, settings: SETTINGS }, id, at);
  const { row, lines } = toBeStored(session, id, at);
  await writingTo(workspace)(lines, row);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('[]'))); // nothing is shipped
});

describe('a scenario from a file', () => {
  test('is at hand in another page as long as a session of it is kept', async () => {
    await played(openWorkspace(), 'a', SHORT, '2026-11-23T02:00:00Z');
    const later = openWorkspace();
    const code = codeOf(SHORT);
    expect(await openCode(later, ` ${code.toLowerCase()}`)).toEqual({ ok: true, scenario: 'file:mini', code });
    expect(await ownScenario(later, 'file:mini', code)).toEqual(SHORT);
    expect(await ownScenario(later, 'file:mini', undefined)).toEqual(SHORT);
    await (await later.store()).wipe('a');
    expect(await ownScenario(later, 'file:mini', code)).toBeNull();
    expect((await openCode(later, code)).ok).toBe(false);
  });

  test('is the one that the code is for, and else the newest', async () => {
    const workspace = openWorkspace();
    await played(workspace, 'a', SHORT, '2026-11-23T02:00:00Z');
    await played(workspace, 'b', LONG, '2026-11-24T02:00:00Z');
    await played(workspace, 'c', SHORT, '2026-11-22T02:00:00Z');
    for (const one of [SHORT, LONG]) expect(await ownScenario(workspace, 'file:mini', codeOf(one))).toEqual(one);
    expect(await ownScenario(workspace, 'file:mini', undefined)).toEqual(LONG);
    expect(await ownScenario(workspace, 'mini', undefined)).toBeNull();
  });

  test('of another version is said to be another', async () => {
    const workspace = openWorkspace();
    await played(workspace, 'a', SHORT, '2026-11-23T02:00:00Z');
    const opened = await openCode(workspace, codeOf(LONG));
    expect(opened.ok ? null : say(opened.problem)).toContain('another version of the scenario `mini`');
  });

  test('whose log is damaged is not believed', async () => {
    const workspace = openWorkspace();
    await played(workspace, 'a', SHORT, '2026-11-23T02:00:00Z');
    const { row, lines } = toBeStored(
      begin(
        LONG,
        { team: '', players: {}, namesInFile: false, seed: 7, settings: SETTINGS },
        'b',
        '2026-11-24T02:00:00Z',
      ),
      'b',
      '2026-11-24T02:00:00Z',
    );
    const [header, ...records] = lines;
    if (header === undefined) throw new Error('a log has a header');
    await writingTo(workspace)([{ ...header, text: header.text.replace('"turns":3', '"turns":4') }, ...records], row);
    expect(await ownScenario(workspace, 'file:mini', undefined)).toEqual(SHORT);
    expect(await ownScenario(workspace, 'file:mini', codeOf(LONG))).toEqual(SHORT);
  });
});
