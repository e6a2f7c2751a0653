import type { Page } from 'playwright-core';

/** All that the program has stored in the browser. */
export interface Stored {
  readonly sessions: readonly { readonly id: string }[];
  readonly lines: readonly { readonly session: string; readonly n: number; readonly text: string }[];
  readonly drafts: readonly unknown[];
}

export const storedIn = (page: Page): Promise<Stored> => page.evaluate(readAll);

/** Runs in the page. */
async function readAll(): Promise<Stored> {
  const opened = indexedDB.open('shadow-mandate');
  await new Promise((done) => opened.addEventListener('success', done));
  const database = opened.result;
  const all: Record<string, unknown> = {};
  for (const name of database.objectStoreNames) {
    const asked = database.transaction(name).objectStore(name).getAll();
    await new Promise((done) => asked.addEventListener('success', done));
    all[name] = asked.result;
  }
  database.close();
  return all as unknown as Stored;
}

type StoredLine = Stored['lines'][number];

/** Damages one line of what is stored: the one that `which` finds, in the order of the log. */
export async function damageLine(
  page: Page,
  which: (lines: Stored['lines']) => StoredLine | undefined,
  damage: (text: string) => string,
): Promise<void> {
  const line = which((await storedIn(page)).lines);
  if (line === undefined) throw new Error('no such line');
  await page.evaluate(putLine, { ...line, text: damage(line.text) });
}

/** Runs in the page. */
async function putLine(line: StoredLine): Promise<void> {
  const opened = indexedDB.open('shadow-mandate');
  await new Promise((done) => opened.addEventListener('success', done));
  const put = opened.result.transaction('lines', 'readwrite').objectStore('lines').put(line);
  await new Promise((done) => put.addEventListener('success', done));
  opened.result.close();
}
