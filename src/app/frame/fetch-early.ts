/**
 * All that the page may need later, fetched while nobody waits for it: the server may be stopped or rebuilt in the middle of a session.
 * Scripts are kept by the browser as modules, unexecuted, and styles in the page, so that no later import asks the server.
 */
import { whenIdle } from '../../screens/common/when-idle.ts';
import { fetchLibrary, fetchShipped } from '../sessions/scenario-index.ts';

/** As the build lists it (`tools/early-list.ts`). */
interface EarlyList {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const LIST = 'early.json';

let begun: Promise<void> | undefined;

/** Once in the life of a page. Never rejects: what cannot be fetched now is asked for again when it is needed. */
export function fetchEarly(): Promise<void> {
  begun ??= fetchAll().catch(() => undefined);
  return begun;
}

async function fetchAll(): Promise<void> {
  await whenIdle(LATEST);
  const response = await fetch(LIST);
  if (!response.ok) return; // in development there is none
  const { scripts, styles } = (await response.json()) as EarlyList;
  let all = true;
  for (const file of styles) all = (await keep('stylesheet', file)) && all;
  for (const file of scripts) all = (await keep('modulepreload', file)) && all;
  await Promise.all([fetchShipped(), fetchLibrary()]);
  if (all) document.documentElement.dataset['fetched'] = 'all';
}

/** Whether it is there now. What cannot be had is not kept, so that whoever needs it asks again. */
async function keep(rel: 'stylesheet' | 'modulepreload', file: string): Promise<boolean> {
  const href = new URL(file, document.baseURI).href;
  const known = [...document.querySelectorAll<HTMLLinkElement>(`link[rel=${rel}]`)].some((link) => link.href === href);
  if (known) return true;
  await whenIdle(LATEST);
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel, href, fetchPriority: 'low' });
    link.addEventListener('load', () => resolve(true));
    link.addEventListener('error', () => {
      link.remove();
      resolve(false);
    });
    document.head.append(link);
  });
}

const LATEST = 2000; // milliseconds
