/** The debrief of a session: of one that is open in this tab from its log here, of any other from a reader that keeps the log. */
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import type { Verified } from '../../screens/debrief/debrief-props.ts';
import type { Answers } from '../../sheets/answers/answers.ts';
import type { SheetModel } from '../../sheets/debrief/sheet-model.ts';
import { say } from '../../text/say.ts';
import { besideFiles } from '../reading/read-files.ts';
import { ReaderGone, type RunningReader, startReader } from '../reading/start-reader.ts';
import { type Named, fileName } from '../sessions/download.ts';
import { nextPicture } from '../sessions/open-stored.ts';
import type { LogTrouble } from '../sessions/resume-session.ts';
import { namesIn } from '../sessions/names-in.ts';
import { shippedMarks } from '../sessions/scenario-index.ts';
import { type LogFile, logFile } from '../sessions/save-session.ts';
import type { LiveSession, OpenedLog, Workspace } from '../sessions/workspace.ts';

/** A debrief that can be shown. */
export interface OpenDebrief {
  /** its timeline may only have begun */
  readonly model: SheetModel;
  readonly answers: Answers;
  readonly named: Named;
  /** The timeline to its end. */
  readonly timeline: () => Promise<readonly Entry[]>;
  readonly verify: () => Promise<Verified>;
  /** The log as a file to be saved. */
  readonly log: () => Promise<LogFile>;
  /** Gives back what it holds. */
  readonly end: () => void;
  readonly onGone: (act: () => void) => void;
}

/** Null where there is none; `gone` where its reader died, which is no fault of the log. */
export type FoundDebrief = OpenDebrief | { readonly trouble: LogTrouble } | 'gone' | null;

export async function openDebrief(workspace: Workspace, id: string): Promise<FoundDebrief> {
  try {
    return await find(workspace, id);
  } catch (error) {
    if (error instanceof ReaderGone) return 'gone';
    throw error;
  }
}

async function find(workspace: Workspace, id: string): Promise<FoundDebrief> {
  const live = workspace.live.get(id);
  if (live !== undefined) return ofLive(workspace, id, live);
  const opened = workspace.logs.get(id);
  return opened === undefined ? ofStored(workspace, id) : ofOpened(workspace, id, opened);
}

async function ofLive(workspace: Workspace, id: string, live: LiveSession): Promise<OpenDebrief> {
  const { debriefOf } = await import('../../sheets/answers/debrief-of.ts');
  const log = live.session();
  const { model, answers } = debriefOf(log);
  return {
    model,
    answers,
    named: namesIn(log.header),
    timeline: () => Promise.resolve(model.timeline),
    async verify() {
      const [{ playAgain }, { whoseLog }] = await Promise.all([
        import('../sessions/resume-session.ts'),
        import('../sessions/whose-log.ts'),
      ]);
      await nextPicture();
      const played = playAgain(log);
      return played.ok ? { whose: whoseLog(log.header, await shippedMarks()) } : { problem: problemOf(played.trouble) };
    },
    log: () => logFile(workspace, id),
    end: () => undefined,
    onGone: () => undefined,
  };
}

async function ofStored(workspace: Workspace, id: string): Promise<FoundDebrief> {
  const reader = await startReader();
  const verify = async (): Promise<Verified> => {
    const verified = await reader.verify(await shippedMarks());
    return 'trouble' in verified ? { problem: problemOf(verified.trouble) } : verified;
  };
  return from(reader, { stored: id }, { verify, log: () => logFile(workspace, id) });
}

/** It was played again when it was opened. */
async function ofOpened(workspace: Workspace, id: string, opened: OpenedLog): Promise<FoundDebrief> {
  const { file, whose, open } = opened;
  workspace.logs.set(id, { ...opened, open: null });
  const reader = open?.reader ?? (await startReader());
  if (open === null) await reader.open({ files: [file], ...(await besideFiles()) }, () => undefined);
  const verify = () => Promise.resolve({ whose });
  return from(reader, { file: open?.at ?? 0 }, { verify });
}

type Own = Pick<OpenDebrief, 'verify'> & Partial<Pick<OpenDebrief, 'log'>>;

async function from(
  reader: RunningReader,
  source: Parameters<RunningReader['debrief']>[0],
  own: Own,
): Promise<FoundDebrief> {
  const { end, onGone } = reader;
  const made = await reader.debrief(source);
  if (made === null || 'trouble' in made) {
    end();
    return made;
  }
  const { model, named } = made;
  const log = async () => ({ name: fileName(named, 'jsonl'), content: await reader.text() });
  return {
    model,
    named,
    answers: reader,
    timeline: () => allEntries(reader, model.timeline),
    log,
    ...own,
    end,
    onGone,
  };
}

async function allEntries(reader: RunningReader, begun: readonly Entry[]): Promise<readonly Entry[]> {
  const all = [...begun];
  for (let more = begun; more.length > 0; all.push(...more)) more = await reader.entries(all.length);
  return all;
}

const problemOf = ({ line, message }: LogTrouble): string => say('app.problem_at_line', { line, problem: message });
