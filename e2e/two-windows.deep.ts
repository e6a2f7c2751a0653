/**
 * Two windows under stress: either is killed while something is on its way, and nothing is lost or done twice; and in random games with a
 * facilitator who does everything, nothing that the room may not know is ever in its window.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { openPage } from './browser.ts';
import { begin, phaseOf, QUIET, stepOn } from './mission.ts';
import { follows, openBoth, openRoom, PATIENCE, together } from './two-windows.fixture.ts';

const KILLS = 40;
const GAMES = 5;
const delayIn = (round: number): number => (round * 37) % 150; // milliseconds

/** The process of the page dies, as when the memory is full. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = new Promise((done) => page.once('crash', done));
  session.send('Page.crash').catch(() => undefined); // nobody is there to answer
  await gone;
  await page.close();
}

/** Inputs that are stored of the only session. */
const stored = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const request = indexedDB.open('shadow-mandate');
    await new Promise((done) => request.addEventListener('success', done));
    const all = request.result.transaction('lines').objectStore('lines').getAll();
    await new Promise((done) => all.addEventListener('success', done));
    request.result.close();
    return (all.result as { n: number }[]).filter(({ n }) => n > 0).length;
  });

test(`${KILLS} kills of either window: the same step again, no input lost or done twice`, async () => {
  let { desk, room } = await openBoth(await openPage(QUIET));
  await follows(desk);
  const address = desk.url();
  let told = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const step = stepOn(room).then(
      () => true,
      () => false, // its window is gone
    );
    await sleep(delayIn(round));
    if (round % 2 === 0) {
      await crash(desk);
      desk = await openPage('', room.context());
      await desk.goto(address);
      await desk.locator('.room').waitFor();
      // What was on its way is given again by the window that is left.
      if (!(await step)) throw new Error('a step was lost');
    } else {
      await crash(room);
      await step;
      await desk.getByText('was closed, or does not answer').waitFor();
      room = await openRoom(desk, 'Open it again');
    }
    await follows(desk);
    await together({ desk, room });
    const now = await stored(desk);
    expect([told, told + 1]).toContain(round % 2 === 0 ? now - 1 : now);
    told = now;
    if ((await phaseOf(room)) === 'ending') break;
  }
  expect(told).toBeGreaterThan(KILLS / 2);
});

/** No word of any text. Each secret has its own, so that what is found can be told. */
const SIGN = 'zqx';
const COME = `${SIGN}paper`;

interface Marked {
  readonly injects: {
    readonly id: string;
    title: string;
    facilitator: Record<string, unknown>;
    content_note?: string;
  }[];
  readonly unknowns?: { readonly options: { text: string }[]; told: string }[];
  readonly rules?: { title: string }[];
  readonly storylines?: { title: string; text: string }[];
}

/** A scenario in which everything that the room may not know bears a sign: of papers to come the title, and always what is the facilitator's. */
function markedScenario(): string {
  const text = readFileSync(new URL('../scenarios/four_quarters.json', import.meta.url), 'utf8');
  const scenario = JSON.parse(text) as Marked;
  for (const inject of scenario.injects) {
    inject.title += ` ${COME}${inject.id.replace(/[^a-z0-9]/g, '')}.`;
    inject.facilitator['point'] = `${String(inject.facilitator['point'])} ${SIGN}point.`;
    inject.facilitator['silence'] = `${String(inject.facilitator['silence'])} ${SIGN}silence.`;
  }
  for (const { options } of scenario.unknowns ?? []) for (const option of options) option.text += ` ${SIGN}unknown.`;
  for (const rule of scenario.rules ?? []) rule.title += ` ${SIGN}rule.`;
  return JSON.stringify({ ...scenario, id: 'marked' });
}

/** All that is in memory there, as text. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('');
}

/** Which signs are there that may not be. `come`: of papers that have lain on the table. */
function betrayed(text: string, come: ReadonlySet<string>): string[] {
  const found = new Set(text.match(new RegExp(`${SIGN}[a-z0-9]+`, 'g')));
  return [...found].filter((sign) => !come.has(sign));
}

/** Runs in the page before its scripts: keeps all that the channel says. */
function listen(): void {
  const told: string[] = [];
  Object.assign(globalThis, { told });
  if (!location.hash.startsWith('#/room/')) return;
  new BroadcastChannel(`shadow-mandate:room:${location.hash.slice('#/room/'.length)}`).addEventListener(
    'message',
    ({ data }) => told.push(JSON.stringify(data)),
  );
}

async function lookInto(room: Page, come: ReadonlySet<string>, withHeap: boolean): Promise<string[]> {
  const texts = [
    await room.content(),
    await room.evaluate(() => JSON.stringify(sessionStorage)),
    String(await room.evaluate("told.splice(0).join('\\n')")),
    ...(withHeap ? [await heapOf(room)] : []),
  ];
  return texts.flatMap((text) => betrayed(text, come));
}

async function openMarked(seed: number) {
  const desk = await openPage(QUIET);
  await desk.context().addInitScript(listen);
  await desk.getByLabel('A scenario or the log of a session').setInputFiles({
    name: 'marked.json',
    mimeType: 'application/json',
    buffer: Buffer.from(markedScenario()),
  });
  await desk.getByRole('dialog').getByRole('button', { name: 'Set up a session' }).click();
  await begin(desk, { seed, here: true });
  await desk.getByRole('button', { name: 'Facilitator' }).click();
  return { desk, room: await openRoom(desk, 'Open a window for the room') };
}

/** What the facilitator does between the steps of the team, by turns. */
const ACTS: readonly ((desk: Page) => Promise<void>)[] = [
  async (desk) => {
    await desk.getByLabel('Note for the debrief').fill(`They argue ${SIGN}note.`);
    await desk.getByRole('button', { name: 'Add the note' }).click();
  },
  async (desk) => {
    await openAll(desk);
    await desk.getByRole('button', { name: /^Hold/ }).first().click();
  },
  async (desk) => {
    await openAll(desk);
    await desk
      .getByRole('button', { name: /^Bring/ })
      .first()
      .click();
  },
  async (desk) => {
    await desk.getByRole('button', { name: 'Pause', exact: true }).click();
    await desk.getByRole('button', { name: 'Resume', exact: true }).click();
  },
];

const openAll = (desk: Page): Promise<void> =>
  desk.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe('random games with a facilitator who does everything', () => {
  test.each(Array.from({ length: GAMES }, (_, k) => k + 1))(
    'game %i: nothing that the room may not know is in its window',
    async (seed) => {
      const { desk, room } = await openMarked(seed);
      const come = new Set<string>();
      for (let k = 0; (await phaseOf(room)) !== 'ending'; k += 1) {
        const paper = room.locator('.dilemma-paper');
        const text = (await paper.count()) === 0 ? '' : await paper.innerText();
        for (const sign of text.match(new RegExp(`${COME}[a-z0-9]+`, 'g')) ?? []) come.add(sign);
        expect(await lookInto(room, come, k % 8 === 0)).toEqual([]);
        if ((await phaseOf(desk)) !== 'ending') await ACTS[(seed + k) % ACTS.length]?.(desk).catch(() => undefined);
        await stepOn(room);
        await together({ desk, room });
      }
    },
  );

  test('a planted leak of each kind is found', async () => {
    const { desk, room } = await openMarked(1);
    const none = new Set<string>();
    const look = () => lookInto(room, none, true);
    expect(await look()).toEqual([]);
    await room.evaluate(() => document.body.append('zqxindom'));
    expect(await look()).toContain('zqxindom');
    await room.evaluate(() => sessionStorage.setItem('a', 'zqxinstorage'));
    expect(await look()).toContain('zqxinstorage');
    await room.evaluate(() => Object.assign(globalThis, { kept: ['zqxin', 'memory'].join('') }));
    expect(await look()).toContain('zqxinmemory');
    await desk.evaluate(
      (id) => new BroadcastChannel(`shadow-mandate:room:${id}`).postMessage('zqxinmessage'),
      new URL(desk.url()).hash.split('/').at(-1),
    );
    await vi.waitFor(async () => expect(await look()).toContain('zqxinmessage'), PATIENCE);
  });

  test('the window of the facilitator has what the room has not', async () => {
    const { desk } = await openMarked(2);
    await openAll(desk);
    expect(betrayed(await desk.content(), new Set())).not.toEqual([]);
  });
});
