// The results as text for a reader: one line per entry, then one line per target. Of each pair of ratios only the one above 1
// is shown; the JSON has both.
/** @typedef {import('./run-rounds.mjs').Compared} Compared */
/** @typedef {import('./targets.mjs').Verdict} Verdict */

/** @param {number} x */
const digits = (x) =>
  x >= 100 ? Math.round(x).toLocaleString('en-US') : String(Number(x.toPrecision(x >= 1 ? 3 : 2)));

const ratio = (/** @type {[string, number]} */ [name, value]) => `${digits(value)} x ${name}`;

const larger = (/** @type {[string, number]} */ [, value]) => value >= 1;

/** @param {readonly (readonly string[])[]} rows */
function columns(rows) {
  const width = (/** @type {number} */ i) => Math.max(...rows.map((row) => row[i]?.length ?? 0));
  const widths = rows[0]?.map((_, i) => width(i)) ?? [];
  const pad = (/** @type {string} */ cell, /** @type {number} */ i) =>
    i === 0 || i > 4 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

/** @param {Verdict} verdict */
const verdict = ({ name, to, atLeast, atMost, value, met, goal = false }) => {
  const bound = atLeast === undefined ? `at most ${digits(atMost ?? Infinity)}` : `at least ${digits(atLeast)}`;
  const word = met ? 'met   ' : goal ? 'not   ' : 'MISSED';
  return `${word}  ${name}${to ? ` / ${to}` : ''}: ${digits(value)}, ${bound}${goal ? ' (goal on two quiet cores)' : ''}`;
};

/**
 * @param {readonly Compared[]} results
 * @param {readonly Verdict[]} verdicts
 */
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
