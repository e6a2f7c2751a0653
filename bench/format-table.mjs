// The results as text for a reader: one line per entry, then one line per target. Of each pair of ratios only the one above 1
// is shown; the JSON has both.
const digits = (x) =>
  x >= 100 ? Math.round(x).toLocaleString('en-US') : String(Number(x.toPrecision(x >= 1 ? 3 : 2)));

const ratio = ([name, value]) => `${digits(value)} x ${name}`;

const larger = ([, value]) => value >= 1;

function columns(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const pad = (cell, i) => (i === 0 || i > 4 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

const verdict = ({ name, to, atLeast, atMost, value, met }) => {
  const bound = atLeast === undefined ? `at most ${digits(atMost)}` : `at least ${digits(atLeast)}`;
  return `${met ? 'met   ' : 'MISSED'}  ${name}${to ? ` / ${to}` : ''}: ${digits(value)}, ${bound}`;
};

export function formatTable(results, verdicts) {
  const rows = results.map((r) => [
    r.name,
    digits(r.median),
    digits(r.min),
    digits(r.max),
    r.unit,
    Object.entries(r.vs).filter(larger).map(ratio).join(', '),
  ]);
  const table = columns([['name', 'median', 'min', 'max', 'unit', 'against'], ...rows]);
  return [...table, '', ...verdicts.map(verdict)].join('\n');
}
