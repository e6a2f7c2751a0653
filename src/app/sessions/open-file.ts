/**
 * From the bytes of files to what they are: a scenario with its issues, a log that can be gone on with or debriefed, part
 * of a library, or why none of these. Files may come from anywhere; nothing in them is believed before core has read it.
 */
import type { Session } from '../../core/engine/session.ts';
import { looksLikeLog } from '../../core/log/read/looks-like-log.ts';
import { MAX_LOG_LENGTH } from '../../core/log/read/split-lines.ts';
import type { Issue } from '../../core/scenario/issue/issue.ts';
import {
  issuesOf,
  type LibraryPart,
  libraryPart,
  loadLibrary,
  loadLibraryPart,
} from '../../core/scenario/resolve/load-library.ts';
import { textOfBytes } from '../../core/scenario/text/read-bytes.ts';
import { loadBesideLibrary } from '../../core/scenario/load-scenario.ts';
import type { Library, Scenario } from '../../core/scenario/language/schema.ts';
import type { ReadingStage, Unusable } from '../../screens/library/import-outcome.ts';
import { type LogTrouble, resumeSession } from './resume-session.ts';

export type OpenedFile =
  | { readonly kind: 'unusable'; readonly why: Unusable }
  | { readonly kind: 'scenario'; readonly scenario: Scenario | null; readonly issues: readonly Issue[] }
  /** `used`: scenarios were opened with it, and were checked with it */
  | { readonly kind: 'library'; readonly issues: readonly Issue[]; readonly used: boolean }
  | { readonly kind: 'damaged_log'; readonly trouble: LogTrouble }
  | { readonly kind: 'log'; readonly session: Session; readonly cut: boolean };

export const MAX_FILE = MAX_LOG_LENGTH;

/** A file whose bytes were read, or why they could not be. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array | Unusable;
}

/** The texts of the measures and templates that scenarios build on; null when they cannot be fetched. */
export type LibraryTexts = Readonly<Record<LibraryPart, string>> | null;

/** What was done of one of the files: `part` of 1 of that stage. */
export type OnFile = (file: number, stage: ReadingStage, part: number) => void;

/** Files that are opened together: a library among them is that of the scenarios among them. */
export function openFiles(
  files: readonly ReadFile[],
  shipped: LibraryTexts,
  onFile: OnFile = () => undefined,
): readonly OpenedFile[] {
  const texts = files.map(({ bytes }) => (bytes instanceof Uint8Array ? textOfBytes(bytes) : null));
  const parts = new Map(files.map(({ name }, k) => [libraryPart(name), texts[k] ?? null] as const));
  const used = files.some(({ name }, k) => libraryPart(name) === null && !isLog(name, texts[k] ?? ''));
  const loadBeside = (): Library | null | 'unreachable' => {
    const measures = parts.get('measures') ?? shipped?.measures;
    const templates = parts.get('templates') ?? shipped?.templates;
    if (measures === undefined || templates === undefined) return 'unreachable';
    return loadLibrary(measures, templates).library;
  };
  let loading: ReturnType<Beside['library']> | undefined;
  const library = () => (loading ??= loadBeside());
  return files.map(({ name, bytes }, k) =>
    bytes instanceof Uint8Array
      ? openText(name, texts[k] ?? '', { library, used, told: (stage, part) => onFile(k, stage, part) })
      : { kind: 'unusable', why: bytes },
  );
}

interface Beside {
  readonly library: () => Library | null | 'unreachable';
  readonly used: boolean;
  readonly told: (stage: ReadingStage, part: number) => void;
}

function openText(name: string, text: string, { library, used, told }: Beside): OpenedFile {
  const part = libraryPart(name);
  told('checking', 0);
  if (part !== null) return { kind: 'library', issues: issuesOf(loadLibraryPart(part, text), part), used };
  if (isLog(name, text)) {
    const resumed = resumeSession(text, {
      line: (done, of) => told('checking', done / of),
      input: (done, of) => told('playing', done / of),
    });
    return resumed.ok ? { kind: 'log', ...resumed } : { kind: 'damaged_log', trouble: resumed.trouble };
  }
  const known = library();
  if (known === 'unreachable') return { kind: 'unusable', why: 'no_library' };
  return { kind: 'scenario', ...loadBesideLibrary(text, known) };
}

const LOG_ENDING = '.jsonl';

/** By what it says at its beginning, and else by its name: an empty or spoilt log should be refused as one. */
const isLog = (name: string, text: string): boolean => looksLikeLog(text) || name.toLowerCase().endsWith(LOG_ENDING);
