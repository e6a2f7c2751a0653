// What is stored of a session: one row for the list, and the lines of its log, each under [session, n], exactly as an
// exported log spells them. The header is line -1. So a log is its lines put together, and nothing is stored twice.

/** The row of a session; what the list shows without reading a log. */
export interface SessionRow {
  readonly id: string;
  readonly scenario: string; // 'the_half_bridge'
  readonly title: string; // 'The Half Bridge'
  readonly team: string;
  readonly turns: number;
  readonly at: string; // when it was begun, by the clock of its room
}

/** A row that cannot be read as one: its key, and what words of it are left. */
export interface DamagedRow {
  readonly key: IDBValidKey;
  readonly team: string;
  readonly title: string;
}

/** What is stored may be damaged: a row is looked at field by field. */
export function readRow(key: IDBValidKey, stored: unknown): SessionRow | DamagedRow {
  const value = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  const text = (field: keyof SessionRow): string => (typeof value[field] === 'string' ? value[field] : '');
  const { turns } = value;
  const [id, scenario, title, team, at] = [text('id'), text('scenario'), text('title'), text('team'), text('at')];
  const whole = TEXTS.every((field) => typeof value[field] === 'string') && id !== '' && id === key;
  if (!whole || typeof turns !== 'number' || !Number.isSafeInteger(turns)) return { key, team, title };
  return { id, scenario, title, team, turns, at };
}

const TEXTS = ['id', 'scenario', 'title', 'team', 'at'] as const;

export const isDamaged = (row: SessionRow | DamagedRow): row is DamagedRow => 'key' in row;

export interface StoredLine {
  readonly session: string;
  readonly n: number; // HEADER, or the number of the record
  readonly text: string; // canonical JSON with its line end
}

export const HEADER = -1;
