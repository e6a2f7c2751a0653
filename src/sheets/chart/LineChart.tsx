import type { ReactNode } from 'react';
import { type Domain, type Frame, lastKnown, linePath, spreadLabels, xOf, yOf } from './chart-scale.ts';
import './LineChart.css';

export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  /** The language of its name, where that is an author's. */
  readonly lang?: string | undefined;
  readonly values: readonly (number | null)[];
}

export interface ChartMark {
  /** Index into `x`. */
  readonly at: number;
  readonly label: string;
}

export interface LineChartProps {
  readonly title: string;
  /** What one should see in it, in a sentence or two. */
  readonly description: string;
  /** Labels of the horizontal axis, e.g. `Q1`. */
  readonly x: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly min: number;
  readonly max: number;
  readonly marks: readonly ChartMark[];
  /** Name of the first column of the table, e.g. `Quarter`. */
  readonly xName: string;
  /** Puts the table in its place: open, or to be opened. */
  readonly showTable: (table: ReactNode) => ReactNode;
}

const FRAME: Frame = { width: 720, height: 300, left: 34, right: 180, top: 22, bottom: 30 };
const PATTERNS = 6; // LineChart.css knows that many dash patterns and colours

function Grid({ frame, domain, x }: { readonly frame: Frame; readonly domain: Domain; readonly x: readonly string[] }) {
  const lines = [0, 0.25, 0.5, 0.75, 1].map((part) => domain.min + part * (domain.max - domain.min));
  const every = Math.ceil(x.length / 12);
  return (
    <g aria-hidden="true">
      {lines.map((value) => (
        <g key={value}>
          <line
            className="chart-grid"
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={yOf(frame, domain, value)}
            y2={yOf(frame, domain, value)}
          />
          <text className="chart-axis" x={frame.left - 6} y={yOf(frame, domain, value) + 4} textAnchor="end">
            {Math.round(value)}
          </text>
        </g>
      ))}
      {/* Points in time never move, and two may have one name. */}
      {x.map((label, at) =>
        at % every === 0 ? (
          <text key={at} className="chart-axis" x={xOf(frame, domain, at)} y={frame.height - 8} textAnchor="middle">
            {label}
          </text>
        ) : null,
      )}
    </g>
  );
}

function Marks({ marks, domain }: { readonly marks: readonly ChartMark[]; readonly domain: Domain }) {
  return marks.map((mark) => (
    <g key={`${mark.at}${mark.label}`} aria-hidden="true">
      <line
        className="chart-mark"
        x1={xOf(FRAME, domain, mark.at)}
        x2={xOf(FRAME, domain, mark.at)}
        y1={FRAME.top - 6}
        y2={FRAME.height - FRAME.bottom}
      />
      <text className="chart-mark-label" x={xOf(FRAME, domain, mark.at)} y={FRAME.top - 9} textAnchor="middle">
        {mark.label}
      </text>
    </g>
  ));
}

function Lines({ series, domain }: { readonly series: readonly ChartSeries[]; readonly domain: Domain }) {
  const ends = series.map((line) => {
    const last = lastKnown(line.values);
    return yOf(FRAME, domain, line.values[last] ?? domain.min);
  });
  const labels = spreadLabels(ends, 17, FRAME.top, FRAME.height - FRAME.bottom);
  const edge = FRAME.width - FRAME.right;
  return series.map((line, at) => (
    <g key={line.id} className={`chart-series chart-series-${at % PATTERNS}`} aria-hidden="true">
      <path className="chart-line" d={linePath(FRAME, domain, line.values)} />
      <path className="chart-lead" d={`M${edge + 2} ${ends[at] ?? 0}L${edge + 14} ${labels[at] ?? 0}`} />
      <text lang={line.lang} className="chart-name" x={edge + 18} y={(labels[at] ?? 0) + 4}>
        {line.name}
      </text>
    </g>
  ));
}

function Twin({
  x,
  series,
  xName,
}: {
  readonly x: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly xName: string;
}) {
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">{xName}</th>
          {series.map((line) => (
            <th key={line.id} scope="col">
              <span lang={line.lang} dir="auto">
                {line.name}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {x.map((label, at) => (
          <tr key={at}>
            <th scope="row">{label}</th>
            {series.map((line) => (
              <td key={line.id}>{line.values[at] ?? '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Lines told apart by dash and by a name at their end; the same numbers stand in a table below. */
export function LineChart({ title, description, x, series, min, max, marks, xName, showTable }: LineChartProps) {
  const domain: Domain = { count: x.length, min, max };
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-label={`${title}. ${description}`}>
        <Grid frame={FRAME} domain={domain} x={x} />
        <Marks marks={marks} domain={domain} />
        <Lines series={series} domain={domain} />
      </svg>
      {showTable(<Twin x={x} series={series} xName={xName} />)}
    </figure>
  );
}
