import { useCallback, useState } from 'react';
import type { Session } from '../../core/engine/session.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import type { ImportOutcome } from '../../screens/library/import-outcome.ts';
import type { Workspace } from '../sessions/workspace.ts';
import { nextPicture } from '../sessions/open-stored.ts';
import type { Route } from './route.ts';
import { FROM_FILE } from '../sessions/from-file.ts';
import { roomTime } from '../sessions/room-clock.ts';
import { randomId } from '../sessions/random.ts';
import { placeOf } from '../sessions/session-place.ts';
import type { OpenedFile } from '../sessions/open-file.ts';

export interface Import {
  readonly outcome: ImportOutcome | null;
  readonly open: (files: readonly File[]) => void;
  readonly accept: () => void;
  readonly close: () => void;
}

type Found = { readonly scenario: Scenario } | { readonly session: Session; readonly toDebrief: boolean };

/** Opens a file, says what it is, and goes to its screen when that is accepted. */
export function useImport(workspace: Workspace, go: (route: Route) => void): Import {
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const open = useCallback((files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    setFound(null);
    setOutcome({ kind: 'reading', file: file.name, checking: false });
    void readFile(file, () => setOutcome({ kind: 'reading', file: file.name, checking: true }))
      .then((opened) => describe(file.name, opened))
      .then(([said, kept]) => {
        setFound(kept);
        setOutcome(said);
      });
  }, []);
  const close = useCallback(() => setOutcome(null), []);
  const accept = useCallback(() => {
    if (found === null) return;
    setOutcome(null);
    void bringIn(workspace, found).then(go);
  }, [workspace, found, go]);
  return { outcome, open, accept, close };
}

async function readFile(file: File, onChecking: () => void): Promise<OpenedFile> {
  const opening = await import('../sessions/open-file.ts').catch(() => null);
  if (opening === null) return { kind: 'unusable', why: 'unreachable' };
  const { MAX_FILE, openFile } = opening;
  if (file.size > MAX_FILE) return { kind: 'unusable', why: { megabytes: Math.floor(MAX_FILE / 1024 / 1024) } };
  try {
    const text = await file.text();
    onChecking();
    await nextPicture();
    return await openFile(file.name, text);
  } catch {
    return { kind: 'unusable', why: 'unreadable' };
  }
}

async function describe(file: string, opened: OpenedFile): Promise<readonly [ImportOutcome, Found | null]> {
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
    case 'log':
      return describeLog(file, opened.session, opened.cut);
  }
}

async function describeLog(file: string, session: Session, cut: boolean): Promise<readonly [ImportOutcome, Found]> {
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
