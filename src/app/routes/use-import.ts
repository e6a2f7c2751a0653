import { useCallback, useRef, useState } from 'react';
import type { Session } from '../../core/engine/session.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { FileOutcome, ImportOutcome } from '../../screens/library/import-outcome.ts';
import type { Workspace } from '../sessions/workspace.ts';
import { nextPicture } from '../sessions/open-stored.ts';
import type { Route } from './route.ts';
import { FROM_FILE } from '../sessions/from-file.ts';
import { roomTime } from '../sessions/room-clock.ts';
import { randomId } from '../sessions/random.ts';
import { placeOf } from '../sessions/session-place.ts';
import type { OpenedFile, ReadFile } from '../sessions/open-file.ts';

export interface Import {
  readonly outcome: ImportOutcome | null;
  readonly open: (files: readonly File[]) => void;
  /** Looks at one of several files; null goes back to all of them. */
  readonly pick: (file: number | null) => void;
  readonly accept: () => void;
  readonly close: () => void;
}

type Found = { readonly scenario: Scenario } | { readonly session: Session; readonly toDebrief: boolean };

/** A file that was opened: what is said of it, and what can be gone on with. */
type Opened = readonly [FileOutcome, Found | null];

/** Opens files, says what each of them is, and goes to the screen of one when that is accepted. */
export function useImport(workspace: Workspace, go: (route: Route) => void): Import {
  const [reading, setReading] = useState<ImportOutcome | null>(null);
  const [opened, setOpened] = useState<readonly Opened[]>([]);
  const [picked, setPicked] = useState<number | null>(null);
  const latest = useRef(0);
  const open = useCallback((files: readonly File[]) => {
    if (files.length === 0) return;
    const own = ++latest.current;
    const file = files.map(({ name }) => name).join(', ');
    const tell = (checking: boolean) => own === latest.current && setReading({ kind: 'reading', file, checking });
    tell(false);
    void openAll(files, () => tell(true)).then((all) => {
      // others have been let go meanwhile, or it was closed
      if (own !== latest.current) return;
      setReading(null);
      setOpened(all);
      setPicked(all.length === 1 ? 0 : null);
    });
  }, []);
  const close = useCallback(() => {
    latest.current += 1;
    setReading(null);
    setOpened([]);
  }, []);
  const found = picked === null ? null : (opened[picked]?.[1] ?? null);
  const accept = useCallback(() => {
    if (found === null) return;
    close();
    void bringIn(workspace, found).then(go);
  }, [workspace, found, go, close]);
  return { outcome: reading ?? outcomeOf(opened, picked), open, pick: setPicked, accept, close };
}

function outcomeOf(opened: readonly Opened[], picked: number | null): ImportOutcome | null {
  const files = opened.map(([outcome]) => outcome);
  const one = picked === null ? undefined : files[picked];
  if (one !== undefined) return files.length === 1 ? one : { ...one, among: files.length };
  return files.length === 0 ? null : { kind: 'several', files };
}

async function openAll(files: readonly File[], onChecking: () => void): Promise<readonly Opened[]> {
  const opening = await import('../sessions/open-file.ts').catch(() => null);
  if (opening === null) return files.map(({ name: file }) => [{ kind: 'unusable', file, why: 'unreachable' }, null]);
  const read = await Promise.all(files.map((file) => readFile(file, opening.MAX_FILE)));
  onChecking();
  await nextPicture();
  const opened = await opening.openFiles(read);
  return Promise.all(opened.map((one, k) => describe(files[k]?.name ?? '', one)));
}

async function readFile(file: File, most: number): Promise<ReadFile> {
  const { name } = file;
  if (file.size > most) return { name, bytes: { megabytes: Math.floor(most / 1024 / 1024) } };
  const bytes = await file.arrayBuffer().catch(() => null);
  return { name, bytes: bytes === null ? 'unreadable' : new Uint8Array(bytes) };
}

async function describe(file: string, opened: OpenedFile): Promise<Opened> {
  switch (opened.kind) {
    case 'unusable':
      return [{ ...opened, file }, null];
    case 'damaged_log':
      return [{ kind: opened.kind, file, suggestion: undefined, ...opened.trouble }, null];
    case 'scenario': {
      const { scenario, issues } = opened;
      const { title, language } = scenario ?? { title: null, language: null };
      return [{ kind: 'scenario', file, title, language, issues }, scenario && { scenario }];
    }
    case 'library':
      return [{ ...opened, file }, null];
    case 'log':
      return describeLog(file, opened.session, opened.cut);
  }
}

async function describeLog(file: string, session: Session, cut: boolean): Promise<Opened> {
  const { header, records } = session;
  const inputs = records.length - 1;
  const place = await placeOf(inputs, (n) => JSON.stringify({ facts: records[n]?.facts }));
  const { title, language, turns } = header.scenario;
  const { whoseLog } = await import('../sessions/whose-log.ts');
  const older = session.original !== undefined;
  return [
    {
      kind: 'log',
      file,
      team: header.team,
      title,
      language,
      turns,
      place,
      inputs,
      cut,
      older,
      heads: records.map(({ hash }) => hash),
      whose: await whoseLog(session),
    },
    { session, toDebrief: older || place?.finished === true },
  ];
}

/** The workspace holds a scenario, and a finished session; one to go on with is stored under an id of its own. */
async function bringIn(workspace: Workspace, found: Found): Promise<Route> {
  if ('scenario' in found) {
    const name = FROM_FILE + found.scenario.id;
    workspace.scenarios.set(name, found.scenario);
    return { page: 'setup', scenario: name };
  }
  const id = randomId();
  if (found.toDebrief) {
    workspace.logs.set(id, found.session);
    return { page: 'debrief', session: id };
  }
  const { toBeStored } = await import('../sessions/begin-session.ts');
  const { storeNew } = await import('../sessions/store-new.ts');
  await storeNew(workspace, id, found.session, toBeStored(found.session, id, found.session.header.at ?? roomTime()));
  return { page: 'play', session: id };
}
