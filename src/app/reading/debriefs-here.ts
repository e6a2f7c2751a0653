/** Debriefs of logs that were opened or are stored, where the reader runs: the log stays here, and what a screen shows goes to the page. */
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import { type Log, writeLog } from '../../core/log/chain/write-log.ts';
import { readLog } from '../../core/log/read/read-log.ts';
import type { Answers } from '../../sheets/answers/answers.ts';
import { debriefOf } from '../../sheets/answers/debrief-of.ts';
import { LOG_TYPE } from '../sessions/log-type.ts';
import { inTime } from '../sessions/keep-lines.ts';
import { type LogTrouble, playAgain } from '../sessions/resume-session.ts';
import { namesIn } from '../sessions/names-in.ts';
import { openSessionStore } from '../sessions/session-store.ts';
import { whoseLog } from '../sessions/whose-log.ts';
import type { DebriefSource, LaterAnswers, Reader } from './reader.ts';

/** Entries that go to the page at a time: more in one go would hold it up. */
const PIECE = 200;

interface Made {
  readonly log: Log;
  readonly timeline: readonly Entry[];
  readonly answers: Answers;
}

type Debrief = ReturnType<typeof make>;

const make = (log: Log) => ({ log, ...debriefOf(log) });

type Debriefs = Pick<Reader, 'prepare' | 'debrief' | 'entries' | 'verify' | 'text'> & LaterAnswers;

export function debriefsHere(logIn: (file: number) => Log): Debriefs {
  let last: Made | null = null;
  let ahead: Debrief | null = null;
  const made = (): Made => {
    if (last === null) throw new Error('no debrief was made');
    return last;
  };
  const ask = async <T>(question: (answers: Answers) => T | Promise<T>): Promise<T> => question(made().answers);
  return {
    async prepare(file) {
      ahead = make(logIn(file));
    },
    async debrief(source) {
      const found = await find(source, logIn);
      if (found === null || 'trouble' in found) return found;
      const { model, answers } = ahead?.log === found.log ? ahead : make(found.log);
      ahead = null;
      const { timeline } = model;
      last = { log: found.log, timeline, answers };
      return { model: { ...model, timeline: timeline.slice(0, PIECE) }, named: namesIn(found.log.header) };
    },
    entries: (from) => Promise.resolve(made().timeline.slice(from, from + PIECE)),
    verify(shipped) {
      const { log } = made();
      const played = playAgain(log);
      return Promise.resolve(played.ok ? { whose: whoseLog(log.header, shipped) } : { trouble: played.trouble });
    },
    text: () => Promise.resolve(new Blob([writeLog(made().log)], { type: LOG_TYPE })),
    why: (seq) => ask((answers) => answers.why(seq)),
    causes: (seq) => ask((answers) => answers.causes(seq)),
    changing: () => ask((answers) => answers.changing()),
    changes: (path) => ask((answers) => answers.changes(path)),
    played: () => ask((answers) => answers.played()),
    worthRows: (account) => ask((answers) => answers.worthRows(account)),
  };
}

type Found = { readonly log: Log } | { readonly trouble: LogTrouble } | null;

async function find(source: DebriefSource, logIn: (file: number) => Log): Promise<Found> {
  if ('file' in source) return { log: logIn(source.file) };
  const text = await storedText(source.stored);
  if (text === '') return null;
  const read = readLog(text);
  if (read.ok) return { log: read.log };
  return read.readable === undefined ? { trouble: read.problem } : { log: read.readable };
}

/** Empty where there is none, or no storage at all. */
async function storedText(id: string): Promise<string> {
  try {
    const store = await inTime(openSessionStore());
    return await store.log(id);
  } catch {
    return '';
  }
}
