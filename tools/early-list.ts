import type { Plugin } from 'vite';

/** Beside `index.html`. */
export const EARLY_LIST = 'early.json';

/** Everything that a page of the app may need later, as addresses relative to it. */
export interface EarlyList {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Lists what the page fetches when it is idle, so that nothing needs the server again (`src/app/frame/fetch-early.ts`). */
export function earlyList(): Plugin {
  return {
    name: 'early-list',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      // Those of workers come as assets: the browser fetches them again for each worker, from what it has kept.
      const scripts = files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.js'));
      const styles = files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'));
      const list: EarlyList = { scripts: scripts.sort(), styles: styles.sort() };
      this.emitFile({ type: 'asset', fileName: EARLY_LIST, source: JSON.stringify(list) });
    },
  };
}
