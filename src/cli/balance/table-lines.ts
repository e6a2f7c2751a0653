// Rows in columns as wide as their widest cell.

const GAP = 2;

/** Numbers stand at the right of their columns; the first column, and words, at the left. */
export function tableLines(rows: readonly (readonly string[])[], cells: 'left' | 'right' = 'right'): string[] {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  return rows.map((row) => {
    const padded = row.map((cell, k) => {
      const width = widths[k] ?? 0;
      return k === 0 || cells === 'left' ? cell.padEnd(width) : cell.padStart(width);
    });
    return `  ${padded.join(' '.repeat(GAP))}`.trimEnd();
  });
}
