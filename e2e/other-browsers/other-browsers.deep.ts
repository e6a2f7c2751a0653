/**
 * The engines of Firefox and of Safari: the flagship from library to debrief, with a reload on the way, and the log that they
 * stored judged by Node, which plays every input again and compares every fact.
 */
import { describe, expect, onTestFinished, test } from 'vitest';
import { judgeLog } from '../../src/core/engine/judge-log.ts';
import { readLog } from '../../src/core/log/read/read-log.ts';
import { appUrl } from '../browser.ts';
import { launchFirefox } from './firefox.ts';
import { beginFromLibrary, goOn, phaseOf, signOf, stepOn, storedLines, there } from './player.ts';
import { openTab, type Tab } from './tab.ts';
import { troublesIn, watch } from './watch.ts';
import { launchWebKit } from './webkit.ts';

const BEFORE_RELOAD = 24;
const MOST_INPUTS = 300;

describe.each([
  ['Firefox', launchFirefox],
  ['WebKit', launchWebKit],
])('%s', (_name, launch) => {
  test('plays from library to debrief, goes on after a reload, and its log is that of Node', async () => {
    const wire = await launch();
    onTestFinished(() => wire.close());
    const tab = openTab(wire);
    await beginFromLibrary(tab, appUrl());
    await watch(tab);
    await there(tab, '.board-sheet[data-standing="standing"]');
    for (let n = 0; n < BEFORE_RELOAD; n += 1) await stepOn(tab);
    const half = await soundLog(tab, BEFORE_RELOAD);
    const sign = await signOf(tab);
    expect(await troublesIn(tab)).toBe('');

    await tab.reload();
    await there(tab, '.room');
    await watch(tab);
    expect(await signOf(tab)).toBe(sign);
    await there(tab, '.board-sheet');

    let inputs = BEFORE_RELOAD;
    for (; inputs < MOST_INPUTS && (await phaseOf(tab)) !== 'ending'; inputs += 1) await stepOn(tab);
    await goOn(tab);
    await there(tab, '.debrief');
    const whole = await soundLog(tab, inputs + 1);
    expect(whole.slice(0, half.length)).toEqual(half);
    const read = readLog(whole.join(''));
    expect(read.ok && read.log.records.flatMap(({ facts }) => facts).some(({ type }) => type === 'ended')).toBe(true);
    expect(await troublesIn(tab)).toBe('');
  });
});

/** What is stored, after Node has come to the same facts by playing its inputs again. */
async function soundLog(tab: Tab, inputs: number): Promise<string[]> {
  const lines = await storedLines(tab);
  expect(judgeLog(lines.join(''))).toMatchObject({ ok: true });
  expect(lines).toHaveLength(2 + inputs); // header and start
  return lines;
}
