import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { DrawnChart } from '../../core/debrief/sections/indicators.ts';
import type { SheetModel } from './sheet-model.ts';
import { say, sayAlone } from '../../text/say.ts';
import { type ChartMark, LineChart } from '../chart/LineChart.tsx';
import type { Slots } from '../slots.tsx';
import { nameByAuthor } from '../whose-words.ts';
import { letterOf } from './letter-of.ts';
import type { SheetProps } from './sheet-props.ts';
import { Wide } from './Wide.tsx';
import './Indicators.css';

/** The mission and the country first; regions and routes for those who ask. */
export function Indicators({ model, slots }: SheetProps) {
  const { charts, turns, turningPoints } = model;
  const marks = marksOf(model);
  const ofKind = (...kinds: readonly DrawnChart['kind'][]) => charts.filter(({ kind }) => kinds.includes(kind));
  const draw = (own: readonly DrawnChart[]) => (
    <div className="debrief-charts">
      {own.map((chart) => (
        <Chart key={chart.id} chart={chart} marks={marks} model={model} slots={slots} />
      ))}
    </div>
  );
  const fold = (summary: string, own: readonly DrawnChart[]) => own.length > 0 && slots.fold(summary, draw(own));
  return (
    <>
      <p className="debrief-lead">
        {say('debrief.indicators.note')} {turningPoints.length > 0 && say('debrief.indicators.marks')}
      </p>
      {draw(ofKind('indicators', 'national'))}
      {turns.some(({ complete }) => !complete) && <p className="debrief-small">{say('chart.broken_off')}</p>}
      {fold(say('debrief.indicators.by_region'), ofKind('region'))}
      {fold(say('debrief.indicators.by_route'), ofKind('flow'))}
    </>
  );
}

interface ChartProps {
  readonly chart: DrawnChart;
  readonly marks: readonly ChartMark[];
  readonly model: SheetModel;
  readonly slots: Slots;
}

function Chart({ chart, marks, model, slots }: ChartProps) {
  return (
    <div>
      <LineChart
        title={sayAlone(chart.title)}
        description={describe(chart)}
        x={chart.x.map(sayAlone)}
        series={chart.series.map((line) => ({
          ...line,
          name: sayAlone(line.name),
          lang: nameByAuthor(line.name) === null ? undefined : model.language,
        }))}
        min={chart.min}
        max={chart.max}
        marks={withFacilitator(marks, chart)}
        xName={say('chart.turn')}
        showTable={(table) => slots.fold(say('chart.table'), <Wide label={sayAlone(chart.title)}>{table}</Wide>)}
      />
      {chart.interventions.length > 0 && <Interventions chart={chart} model={model} slots={slots} />}
      {chart.hidden.length > 0 && <p className="debrief-small">{say('chart.hidden', { names: chart.hidden })}</p>}
    </div>
  );
}

function Interventions({ chart, model, slots }: Pick<ChartProps, 'chart' | 'model' | 'slots'>) {
  const drawn = new Set(chart.interventions.map(({ seq }) => seq));
  const own = model.interventions.filter(({ seq }) => drawn.has(seq));
  return (
    <div className="debrief-small">
      <p>{say('chart.facilitator')}</p>
      {slots.long(own, (part) => (
        <ul className="debrief-interventions">
          {part.map(({ seq, turn, what }) => (
            <li key={seq}>{say('debrief.intervention', { turn: turnName(model, turn), what })}</li>
          ))}
        </ul>
      ))}
    </div>
  );
}

/** From what to what each line goes: all that a reader who cannot see the chart needs first. */
function describe({ series }: DrawnChart): string {
  const told = series.map(({ name, values }) => {
    const [from, to] = [values[0] ?? null, values.at(-1) ?? null];
    return from === null || to === null ? say('chart.not_known', { name }) : say('chart.from_to', { name, from, to });
  });
  return told.join(' ');
}

/** The letters, and a further one where the facilitator changed what is drawn. */
function withFacilitator(marks: readonly ChartMark[], { interventions }: DrawnChart): readonly ChartMark[] {
  const labels = new Map(marks.map(({ at, label }) => [at, label]));
  for (const at of new Set(interventions.map((one) => one.at)))
    labels.set(at, `${labels.get(at) ?? ''} ${say('chart.facilitator_mark')}`.trim());
  return [...labels].map(([at, label]) => ({ at, label }));
}

/** The letters of the turning points over the turns in which they fell; two of one turn share a mark. */
function marksOf({ turningPoints, turns }: SheetModel): readonly ChartMark[] {
  const letters = new Map<number, string>();
  turningPoints.forEach(({ turn }, k) => {
    const at = turns.findIndex((end) => end.turn === turn) + 1;
    letters.set(at, `${letters.get(at) ?? ''} ${letterOf(k)}`.trim());
  });
  return [...letters].map(([at, label]) => ({ at, label }));
}
