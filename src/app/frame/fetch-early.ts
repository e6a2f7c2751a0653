/**
 * All that the page may need later, fetched while nobody waits for it: the server may be stopped or rebuilt in the middle of a session.
 * Scripts are kept by the browser as modules, unexecuted, and styles in the page, so that no later import asks the server.
 */
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
  await idle();
  const response = await fetch(LIST);
  if (!response.ok) return; // in development there is none
  const { scripts, styles } = (await response.json()) as EarlyList;
  for (const file of styles) await kept('stylesheet', file);
  for (const file of scripts) await kept('modulepreload', file);
  await Promise.all([fetchShipped(), fetchLibrary()]);
  document.documentElement.dataset['fetched'] = 'all';
}

/** Resolves when it is there, or cannot be had. */
async function kept(rel: 'stylesheet' | 'modulepreload', file: string): Promise<void> {
  const href = new URL(file, document.baseURI).href;
  const known = [...document.querySelectorAll<HTMLLinkElement>(`link[rel=${rel}]`)].some((link) => link.href === href);
  if (known) return;
  await idle();
  await new Promise<void>((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel, href, fetchPriority: 'low' });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      // Not kept, so that whoever needs it asks again.
      link.remove();
      resolve();
    });
    document.head.append(link);
  });
}

const LATEST = 2000; // milliseconds

/** When the page has nothing else to do, or soon. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LATEST });
    else setTimeout(resolve, 50);
  });
}
