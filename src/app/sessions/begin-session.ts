import { beginSession, type Session } from '../../core/engine/session.ts';
import { ENGINE_VERSION } from '../../core/engine/step.ts';
import { type Header, LOG_FORMAT, LOG_VERSION, type Planned, type Settings } from '../../core/log/form/header.ts';
import { writeLine } from '../../core/log/chain/write-log.ts';
import type { Scenario } from '../../core/scenario/language/schema.ts';
import { programOf } from './program-of.ts';
import { HEADER, type SessionRow, type StoredLine } from './stored-session.ts';

export interface Beginning {
  readonly team: string;
  readonly players: Readonly<Record<string, string>>;
  /** the names may stand in the log */
  readonly namesInFile: boolean;
  readonly seed: number;
  readonly settings: Settings;
  /** who sits there and how long there is, for the clock */
  readonly plan?: Planned | undefined;
}

/** What takes longest of beginning, beforehand. */
export const prepare = (scenario: Scenario): void => void programOf(scenario);

/** A new session of a checked scenario, standing in its briefing. `at` is the wall clock of the room as ISO 8601. */
export function begin(scenario: Scenario, beginning: Beginning, id: string, at: string): Session {
  const { team, players, namesInFile, seed, settings, plan } = beginning;
  const { program, hashes } = programOf(scenario);
  const header: Header = {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    schema: scenario.schema,
    engine: ENGINE_VERSION,
    ...hashes,
    scenario: program.scenario,
    seed,
    team: team.trim(),
    players: namesInFile ? givenNames(players) : {},
    settings,
    ...(plan !== undefined && { plan }),
    session: id,
    at,
  };
  return beginSession(program, header, { at });
}

/** Nobody needs a name: whoever gave none is called by the role. */
export const givenNames = (players: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(players).flatMap(([role, name]) => (name.trim() === '' ? [] : [[role, name.trim().slice(0, 120)]])),
  );

/** What is stored of a session as it stands: its row, its header and all its records. */
export function toBeStored(session: Session, id: string, at: string): { row: SessionRow; lines: StoredLine[] } {
  const { header, records } = session;
  const { id: scenario, title, turns } = header.scenario;
  return {
    row: { id, scenario, title, team: header.team, turns, at },
    lines: [
      { session: id, n: HEADER, text: writeLine(header) },
      ...records.map((record) => ({ session: id, n: record.n, text: writeLine(record) })),
    ],
  };
}
