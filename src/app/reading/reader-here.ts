/**
 * Reads files, checks them and keeps what they hold, where it runs: in a worker (`read-worker.ts`), or in the page where workers are
 * refused. Knows no page. Nothing of a file is stored before that is asked for.
 */
import { compareSeal } from '../../core/log/chain/compare-seal.ts';
import { headsOf } from '../../core/log/chain/write-log.ts';
import { shownSeal } from '../../core/log/chain/shown-seal.ts';
import type { Session } from '../../core/engine/session.ts';
import type { FileOutcome } from '../../screens/library/import-outcome.ts';
import { toBeStored } from '../sessions/begin-session.ts';
import { inTime } from '../sessions/keep-lines.ts';
import { type OpenedFile, openFiles } from '../sessions/open-file.ts';
import { placeOf } from '../sessions/session-place.ts';
import { openSessionStore } from '../sessions/session-store.ts';
import { whoseLog } from '../sessions/whose-log.ts';
import { debriefsHere } from './debriefs-here.ts';
import { readBytes } from './read-bytes.ts';
import type { Asked, Reader } from './reader.ts';
import { progressOf } from './reading-progress.ts';

export function readerHere(): Reader {
  let kept: readonly OpenedFile[] = [];
  const sessionIn = (file: number): Session => {
    const one = kept[file];
    if (one?.kind !== 'log') throw new Error(`no log in file ${file}`);
    return one.session;
  };
  return {
    async open(asked, onReading) {
      const progress = progressOf(asked.files, onReading);
      const read = await readBytes(asked.files, progress);
      kept = openFiles(read, asked.library, progress);
      return Promise.all(kept.map((one, k) => describe(asked.files[k]?.name ?? '', one, asked)));
    },
    ...debriefsHere(sessionIn),
    compareSeal: (file, written) => Promise.resolve(compareSeal(written, headsOf(sessionIn(file)))),
    scenario(file) {
      const one = kept[file];
      if (one?.kind !== 'scenario' || one.scenario === null) throw new Error(`no scenario in file ${file}`);
      return Promise.resolve(one.scenario);
    },
    log(file) {
      const { header, records, original } = sessionIn(file);
      return Promise.resolve({ header, records, ...(original && { original }) });
    },
    async store(file, id, at) {
      const session = sessionIn(file);
      const { lines, row } = toBeStored(session, id, session.header.at ?? at);
      const store = await inTime(openSessionStore());
      await store.add(lines, row);
    },
  };
}

async function describe(file: string, opened: OpenedFile, { shipped }: Asked): Promise<FileOutcome> {
  switch (opened.kind) {
    case 'unusable':
    case 'library':
      return { ...opened, file };
    case 'damaged_log':
      return { kind: opened.kind, file, suggestion: undefined, ...opened.trouble };
    case 'scenario': {
      const { scenario, issues } = opened;
      const { title, language } = scenario ?? { title: null, language: null };
      return { kind: 'scenario', file, title, language, issues };
    }
    case 'log':
      return { ...(await describeLog(opened.session, shipped)), file, cut: opened.cut };
  }
}

type Described = Omit<Extract<FileOutcome, { kind: 'log' }>, 'file' | 'cut'>;

async function describeLog(log: Session, shipped: Asked['shipped']): Promise<Described> {
  const { header, records, original } = log;
  const inputs = records.length - 1;
  const place = await placeOf(inputs, (n) => JSON.stringify({ facts: records[n]?.facts }));
  const { title, language, turns } = header.scenario;
  return {
    kind: 'log',
    team: header.team,
    title,
    language,
    turns,
    place,
    inputs,
    older: original !== undefined,
    seal: shownSeal(log).code,
    whose: whoseLog(header, shipped),
  };
}
