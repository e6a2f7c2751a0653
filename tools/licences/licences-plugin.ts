/**
 * The texts of all licences travel with what is built: a page with the app, a text file with the command line.
 *   files of the bundle -> their packages -> licences with texts -> page or file
 * A package without a text, or under a licence that is not known here, stops the build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { bundledPackages, sourcesOf } from './bundled-packages.ts';
import { licencesPage } from './licences-page.ts';
import { licencesText } from './licences-text.ts';
import { type Licence, readLicences } from './read-licence.ts';

export interface OwnLicences {
  readonly program: string;
  readonly content: string;
}

export interface LicencesInApp {
  /** among the plugins of the app */
  readonly page: Plugin;
  /** among those of its workers, which are bundled by themselves and before it */
  readonly worker: () => Plugin;
}

export function licencesInApp(): LicencesInApp {
  const ofWorkers = new Set<string>();
  const page = whenBundled('licences-page', (root, ids, context) => {
    const css = context.emitFile({ type: 'asset', name: 'licences.css', source: styles(root) });
    const source = licencesPage(ownLicences(root), licencesOf(root, [...ids, ...ofWorkers]), context.getFileName(css));
    context.emitFile({ type: 'asset', fileName: 'licences.html', source });
  });
  const worker = () =>
    whenBundled('licences-of-worker', (_root, ids) => {
      for (const id of ids) ofWorkers.add(id);
    });
  return { page, worker };
}

export function licencesInCommandLine(): Plugin {
  return whenBundled('licences-text', (root, ids, context) => {
    const source = licencesText(ownLicences(root), licencesOf(root, ids));
    context.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  });
}

type Write = (root: string, ids: readonly string[], context: Rolldown.PluginContext) => void;

/** Last, when it is settled what is in the bundle. */
function whenBundled(name: string, write: Write): Plugin {
  let root = '';
  return {
    name,
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        write(root, sourcesOf(root, bundle, this.getModuleIds()), this);
      },
    },
  };
}

const licencesOf = (root: string, ids: readonly string[]): readonly Licence[] =>
  readLicences(bundledPackages(root, ids));

function ownLicences(root: string): OwnLicences {
  const read = (name: string) => readFileSync(join(root, name), 'utf8').trim();
  return { program: read('LICENSE'), content: plain(read('LICENSE-content.md')) };
}

/** The little Markdown of that file, as it reads without its marks. */
const plain = (markdown: string): string => markdown.replace(/^#+ |\*\*|`|[<>]/gm, '');

/** The colours of the app, light and dark, and the layout of the page. */
function styles(root: string): string {
  const page = fileURLToPath(new URL('./licences-page.css', import.meta.url));
  return [join(root, 'src/view/theme/tokens.css'), page].map((path) => readFileSync(path, 'utf8')).join('\n');
}
