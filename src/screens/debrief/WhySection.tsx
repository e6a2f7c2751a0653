import { partsOf } from '../../core/ref/value-path.ts';
import { useMemo, useState } from 'react';
import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { say } from '../../text/say.ts';
import { Select } from '../../view/controls/fields.tsx';
import { type Changing, changingValues } from './changing-values.ts';
import { WhyView } from './WhyView.tsx';
import './WhySection.css';

/** Any change of any value: choose the value, choose the change, read the chain. */
export function WhySection({ model }: { readonly model: ReportModel }) {
  const values = useMemo(() => changingValues(model), [model]);
  const [first] = useState(() => mostTelling(model, values));
  const [path, setPath] = useState(first.path);
  const [chosen, setChosen] = useState<number | null>(first.seq);
  const value = values.find((one) => one.path === path) ?? values[0];
  if (value === undefined) return <p>{say('debrief.why.none')}</p>;
  const seq = value.changes.find((change) => change.seq === chosen)?.seq ?? largestOf(value);
  return (
    <>
      <p className="debrief-lead">{say('debrief.why.note')}</p>
      <div className="debrief-pickers">
        <Select
          label={say('debrief.why.value')}
          value={value.path}
          options={values.map((one) => ({ id: one.path, label: one.name }))}
          onChange={setPath}
        />
        <Select
          label={say('debrief.why.change')}
          value={String(seq)}
          options={value.changes.map((change) => ({ id: String(change.seq), label: change.label }))}
          onChange={(id) => setChosen(Number(id))}
        />
      </div>
      <WhyView model={model} seq={seq} />
    </>
  );
}

/** To begin with: of what a decision moved, the change with the longest way back to it. */
function mostTelling(
  { why }: ReportModel,
  values: readonly Changing[],
): { readonly path: string; readonly seq: number } {
  let best = { path: values[0]?.path ?? '', seq: values[0] === undefined ? -1 : largestOf(values[0]), length: 0 };
  for (const { path, changes } of values.filter((value) =>
    ['indicator', 'region'].includes(partsOf(value.path).kind),
  )) {
    for (const { seq } of changes) {
      const { root, steps } = why.chain(seq);
      if (root === 'decision' && steps.length > best.length) best = { path, seq, length: steps.length };
    }
  }
  return best;
}

/** What most deserves a question: the largest change, the first among equals. */
const largestOf = ({ changes }: Changing): number =>
  changes.reduce((best, change) => (change.size > best.size ? change : best), changes[0] ?? { seq: 0, size: 0 }).seq;
