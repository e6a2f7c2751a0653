/** Debriefs of logs that were opened or are stored, where the reader runs: the log stays here, and what a screen shows goes to the page. */
import { type ReportModel, reportModel } from '../../core/debrief/sections/report-model.ts';
import { whoseScenario } from '../../core/log/chain/whose-scenario.ts';
import { type Log, writeLog } from '../../core/log/chain/write-log.ts';
import type { Header } from '../../core/log/form/header.ts';
import { readLog } from '../../core/log/read/read-log.ts';
import { type Answers, answersOf } from '../../sheets/answers/answers.ts';
import { sheetModel } from '../../sheets/debrief/sheet-model.ts';
import { LOG_TYPE } from '../sessions/log-type.ts';
import { inTime } from '../sessions/keep-lines.ts';
import { type LogTrouble, playAgain } from '../sessions/resume-session.ts';
import { openSessionStore } from '../sessions/session-store.ts';
import type { DebriefSource, LaterAnswers, Reader, Shipped } from './reader.ts';

/** Entries that go to the page at a time: more in one go would hold it up. */
const PIECE = 200;

interface Made {
  readonly log: Log;
  readonly whole: ReportModel;
  readonly answers: Answers;
}

type Debriefs = Pick<Reader, 'debrief' | 'entries' | 'verify' | 'text'> & LaterAnswers;

export function debriefsHere(logIn: (file: number) => Log): Debriefs {
  let last: Made | null = null;
  const made = (): Made => {
    if (last === null) throw new Error('no debrief was made');
    return last;
  };
  const ask = async <T>(question: (answers: Answers) => T | Promise<T>): Promise<T> => question(made().answers);
  return {
    async debrief(source) {
      const found = await find(source, logIn);
      if (found === null || 'trouble' in found) return found;
      const whole = reportModel(found.log);
      last = { log: found.log, whole, answers: answersOf(whole) };
      const { header } = found.log;
      const model = sheetModel({ ...whole, timeline: whole.timeline.slice(0, PIECE) });
      return { model, named: { team: header.team, scenario: header.scenario.id, at: header.at ?? '' } };
    },
    entries: (from) => Promise.resolve(made().whole.timeline.slice(from, from + PIECE)),
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

/** Whether a log was played in the scenario of this installation. */
export const whoseLog = (header: Header, shipped: Shipped) =>
  shipped === null ? 'unknown' : whoseScenario(header, shipped[header.scenario.id] ?? null);

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
