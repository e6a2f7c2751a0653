// What was planned for each step of a session beside what it took, in whole minutes.

import type { ClockRow } from '../../core/log/clock/session-clock.ts';
import './ClockRows.css';

const MINUTE = 60_000; // milliseconds

export interface ClockRowsProps {
  readonly rows: readonly ClockRow[];
  /** whether the session had a plan */
  readonly planned: boolean;
  /** what a step is called */
  readonly nameOf: (row: ClockRow) => string;
  readonly heads: { readonly step: string; readonly planned: string; readonly played: string };
}

export function ClockRows({ rows, planned, nameOf, heads }: ClockRowsProps) {
  return (
    <table className="clock-rows">
      <thead>
        <tr>
          <th scope="col">{heads.step}</th>
          {planned && <th scope="col">{heads.planned}</th>}
          <th scope="col">{heads.played}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.turn} ${row.phase}`}>
            <th scope="row">{nameOf(row)}</th>
            {planned && <td>{row.planned ?? '–'}</td>}
            <td>{Math.round(row.time / MINUTE)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
