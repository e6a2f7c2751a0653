import type { DrawnChart } from '../../core/debrief/sections/indicators.ts';
import { type ReportModel, tellIntervention } from '../../core/debrief/sections/report-model.ts';
import { chartWords, debriefWords as words, screenWords as text } from '../../text/debrief-text.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { type ChartMark, LineChart } from '../../view/controls/LineChart.tsx';
import type { SectionProps } from './debrief-props.ts';
import { letterOf } from './TurningPoints.tsx';
import './Indicators.css';

/** The mission and the country first; regions and routes for those who ask. */
export function Indicators({ model }: SectionProps) {
  const { charts, chronicle, turningPoints } = model;
  const marks = marksOf(model);
  const tell = (seq: number): string => tellIntervention(model, seq);
  const [main, regions, routes] = [['indicators', 'national'], ['region'], ['flow']].map((kinds) =>
    charts.filter(({ kind }) => kinds.includes(kind)),
  );
  return (
    <>
      <p className="debrief-lead">
        {words.indicatorsNote} {turningPoints.length > 0 && text.marksNote}
      </p>
      <Charts charts={main ?? []} marks={marks} tell={tell} />
      {chronicle.turns.some(({ complete }) => !complete) && <p className="debrief-small">{chartWords.brokenOff}</p>}
      <div>
        <Disclosure summary={text.chartsByRegion}>
          <Charts charts={regions ?? []} marks={marks} tell={tell} />
        </Disclosure>
        <Disclosure summary={text.chartsByRoute}>
          <Charts charts={routes ?? []} marks={marks} tell={tell} />
        </Disclosure>
      </div>
    </>
  );
}

interface ChartsProps {
  readonly charts: readonly DrawnChart[];
  readonly marks: readonly ChartMark[];
  readonly tell: (seq: number) => string;
}

function Charts({ charts, marks, tell }: ChartsProps) {
  return (
    <div className="debrief-charts">
      {charts.map((chart) => (
        <div key={chart.id}>
          <LineChart
            title={chart.title}
            description={chart.description}
            x={chart.x}
            series={chart.series}
            min={chart.min}
            max={chart.max}
            marks={withFacilitator(marks, chart)}
            xName={chartWords.xName}
            tableLabel={chartWords.table}
          />
          {chart.interventions.length > 0 && (
            <p className="debrief-small">{chartWords.facilitator(chart.interventions.map(({ seq }) => tell(seq)))}</p>
          )}
          {chart.hidden.length > 0 && <p className="debrief-small">{chartWords.hidden(chart.hidden)}</p>}
        </div>
      ))}
    </div>
  );
}

/** The letters, and a further one where the facilitator changed what is drawn. */
function withFacilitator(marks: readonly ChartMark[], { interventions }: DrawnChart): readonly ChartMark[] {
  const labels = new Map(marks.map(({ at, label }) => [at, label]));
  for (const at of new Set(interventions.map((one) => one.at)))
    labels.set(at, `${labels.get(at) ?? ''} ${chartWords.facilitatorMark}`.trim());
  return [...labels].map(([at, label]) => ({ at, label }));
}

/** The letters of the turning points over the turns in which they fell; two of one turn share a mark. */
function marksOf({ turningPoints, chronicle }: ReportModel): readonly ChartMark[] {
  const letters = new Map<number, string>();
  turningPoints.forEach(({ turn }, k) => {
    const at = chronicle.turns.findIndex((end) => end.turn === turn) + 1;
    letters.set(at, `${letters.get(at) ?? ''} ${letterOf(k)}`.trim());
  });
  return [...letters].map(([at, label]) => ({ at, label }));
}
