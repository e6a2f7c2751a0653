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

export interface StoredLine {
  readonly session: string;
  readonly n: number; // HEADER, or the number of the record
  readonly text: string; // canonical JSON with its line end
}

export const HEADER = -1;
