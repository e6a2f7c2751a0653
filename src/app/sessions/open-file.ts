/**
 * From the text of a file to what it is: a scenario with its issues, a log that can be gone on with or debriefed, or
 * why neither. The file may come from anywhere; nothing in it is believed before core has read it.
 */
import type { Session } from '../../core/engine/session.ts';
import { MAX_LOG_LENGTH } from '../../core/log/read/split-lines.ts';
import type { Issue } from '../../core/scenario/issue/issue.ts';
import { loadLibrary } from '../../core/scenario/resolve/load-library.ts';
import { loadScenario } from '../../core/scenario/load-scenario.ts';
import type { Library, Scenario } from '../../core/scenario/language/schema.ts';
import type { Unusable } from '../../screens/library/import-outcome.ts';
import { fetchLibrary } from './scenario-index.ts';
import { type LogTrouble, resumeSession } from './resume-session.ts';

export type OpenedFile =
  | { readonly kind: 'unusable'; readonly why: Unusable }
  | { readonly kind: 'scenario'; readonly scenario: Scenario | null; readonly issues: readonly Issue[] }
  | { readonly kind: 'damaged_log'; readonly trouble: LogTrouble }
  | { readonly kind: 'log'; readonly session: Session; readonly cut: boolean };

export const MAX_FILE = MAX_LOG_LENGTH;

/** `library` fetches the measures and templates that scenarios build on. */
export async function openFile(name: string, text: string, library = shippedLibrary): Promise<OpenedFile> {
  if (isLog(name, text)) {
    const resumed = resumeSession(text);
    return resumed.ok ? { kind: 'log', ...resumed } : { kind: 'damaged_log', trouble: resumed.trouble };
  }
  const known = await library();
  if (known === null) return { kind: 'unusable', why: 'no_library' };
  return { kind: 'scenario', ...loadScenario(text, known) };
}

const LOG_ENDING = '.jsonl';

/** By what it says at its beginning, and else by its name: an empty or spoilt log should be refused as one. */
const isLog = (name: string, text: string): boolean =>
  /^\uFEFF?\{[^{]{0,400}"format":"shadow-mandate-log"/.test(text) || name.toLowerCase().endsWith(LOG_ENDING);

async function shippedLibrary(): Promise<Library | null> {
  try {
    const [measures, templates] = await fetchLibrary();
    return loadLibrary(measures, templates).library;
  } catch {
    return null;
  }
}
