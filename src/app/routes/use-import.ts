import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type FileOutcome,
  type ImportOutcome,
  isForDebrief,
  type ReadingNow,
  type Unusable,
} from '../../screens/library/import-outcome.ts';
import type { RunningReader } from '../reading/start-reader.ts';
import type { Workspace } from '../sessions/workspace.ts';
import type { SealAnswer } from '../../core/log/chain/compare-seal.ts';
import { prepareDebrief } from './prepare-debrief.ts';
import type { Route } from './route.ts';

export interface Import {
  readonly outcome: ImportOutcome | null;
  readonly open: (files: readonly File[]) => void;
  /** Reads the same files once more. */
  readonly again: () => void;
  /** Looks at one of several files; null goes back to all of them. */
  readonly pick: (file: number | null) => void;
  readonly accept: () => void;
  /** Stops the reading, and forgets what was read. */
  readonly close: () => void;
  /** Whether a seal is that of the log which is looked at. */
  readonly onSeal: (written: string) => Promise<SealAnswer>;
}

/** Opens files, says what each of them is, and goes to the screen of one when that is accepted. */
export function useImport(workspace: Workspace, go: (route: Route) => void): Import {
  const [reading, setReading] = useState<ImportOutcome | null>(null);
  const [opened, setOpened] = useState<readonly FileOutcome[]>([]);
  const [picked, setPicked] = useState<number | null>(null);
  /** the files that are being looked at, and who reads them: another object whenever files are opened or closed */
  const latest = useRef<Attempt>(NOTHING);
  const close = useCallback(() => {
    const { reader } = latest.current;
    latest.current = NOTHING;
    reader?.end();
    setReading(null);
    setOpened([]);
  }, []);
  useEffect(() => close, [close]);
  const open = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      close();
      const own: Attempt = { files, reader: null };
      latest.current = own;
      const active = () => latest.current === own;
      const file = files.map(({ name }) => name).join(', ');
      const show = (all: readonly FileOutcome[]) => {
        if (!active()) return;
        setReading(null);
        setOpened(all);
        setPicked(all.length === 1 ? 0 : null);
      };
      const onReader = (reader: RunningReader) => {
        if (active()) own.reader = reader;
        else reader.end(); // others have been let go meanwhile, or it was closed
      };
      setReading({ kind: 'reading', file, stage: 'reading', percent: 0, inPage: false });
      void readAll(files, onReader, (now) => active() && setReading({ kind: 'reading', file, ...now })).then(show);
    },
    [close],
  );
  useEffect(() => {
    const one = picked === null ? undefined : opened[picked];
    const { reader } = latest.current;
    if (picked === null || one?.kind !== 'log' || !isForDebrief(one)) return;
    void prepareDebrief();
    // in the page it would be in the way of who reads what the log is
    if (reader?.inPage === false) reader.prepare(picked).catch(() => undefined);
  }, [picked, opened]);
  const accept = useCallback(() => {
    const own = latest.current;
    if (picked === null || own.reader === null) return;
    const failed = () => latest.current === own && setOpened(unusable(own.files, 'stopped'));
    const { reader } = own;
    const bring = async () => {
      const { bringIn } = await import('../reading/bring-in.ts');
      const route = await bringIn(workspace, { reader, files: own.files }, picked, opened[picked]);
      if (route.page === 'debrief') own.reader = null; // it goes on to the debrief
      close();
      go(route);
    };
    bring().catch(failed);
  }, [workspace, picked, opened, go, close]);
  const onSeal = useCallback(
    (written: string) =>
      latest.current.reader?.compareSeal(picked ?? 0, written) ?? Promise.reject(new Error('closed')),
    [picked],
  );
  return {
    outcome: reading ?? outcomeOf(opened, picked),
    open,
    again: () => open(latest.current.files),
    pick: setPicked,
    accept,
    close,
    onSeal,
  };
}

interface Attempt {
  readonly files: readonly File[];
  reader: RunningReader | null;
}

const NOTHING: Attempt = { files: [], reader: null };

function outcomeOf(opened: readonly FileOutcome[], picked: number | null): ImportOutcome | null {
  const one = picked === null ? undefined : opened[picked];
  if (one !== undefined) return opened.length === 1 ? one : { ...one, among: opened.length };
  return opened.length === 0 ? null : { kind: 'several', files: opened };
}

const unusable = (files: readonly File[], why: Unusable): readonly FileOutcome[] =>
  files.map(({ name: file }) => ({ kind: 'unusable', file, why }));

async function readAll(
  files: readonly File[],
  onReader: (reader: RunningReader) => void,
  onNow: (now: ReadingNow) => void,
): Promise<readonly FileOutcome[]> {
  const reading = await import('../reading/read-files.ts').catch(() => null);
  if (reading === null) return unusable(files, 'unreachable');
  const outcomes = await reading.readFiles(files, onReader, onNow);
  return outcomes ?? unusable(files, 'stopped');
}
