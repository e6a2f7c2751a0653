// One measure in the list of orders: its line, and opened, what it does and the form that orders it.

import { type ReactNode, useState } from 'react';
import type { MeasureCode } from '../../../core/compile/program.ts';
import type { OpenOrder } from '../../../core/engine/legal-inputs.ts';
import { nameTarget } from '../../../core/log/form/name-cause.ts';
import { planWords } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { Select } from '../../../view/controls/fields.tsx';
import { Explained } from '../common/Explained.tsx';
import { measureTerms } from './measure-terms.ts';
import { sayOrderProblem } from '../common/say-problem.ts';
import type { Play } from '../common/use-play.ts';
import './MeasureEntry.css';

export interface MeasureEntryProps {
  readonly code: MeasureCode;
  /** the orders of this measure that are to be offered, possible now or not */
  readonly open: readonly OpenOrder[];
  readonly play: Play;
  /** the target is chosen on the map */
  readonly fixed: boolean;
}

export function MeasureEntry({ code, open, play, fixed }: MeasureEntryProps) {
  const { measure } = code;
  const { scenario } = play.session.header;
  const possible = open.some((one) => one.problem === null);
  return (
    <Disclosure
      summary={
        <span className={possible ? 'measure-head' : 'measure-head measure-closed'}>
          <span className="measure-title">{measure.title}</span>
          <span className="room-small">
            {possible ? '' : `${planWords.notNow} · `}
            {measureTerms(scenario, code)}
          </span>
        </span>
      }
      onToggle={(opened) => opened && play.opened(`measure:${measure.id}`)}
    >
      <div className="measure">
        <p>
          <Explained text={measure.text} scenario={scenario} />
        </p>
        <dl className="measure-terms">
          <Term name={planWords.for} text={<Explained text={measure.benefit} scenario={scenario} />} />
          <Term name={planWords.besides} text={<Explained text={measure.risk} scenario={scenario} />} />
          {measure.needs !== undefined && <Term name={planWords.needs} text={measure.needs} />}
        </dl>
        <OrderForm code={code} open={open} play={play} fixed={fixed} />
      </div>
    </Disclosure>
  );
}

function Term({ name, text }: { readonly name: string; readonly text: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function OrderForm({ code, open, play, fixed }: MeasureEntryProps) {
  const [picked, setPicked] = useState<string | null>(null);
  const usual = open.find((one) => one.problem === null) ?? open[0];
  const order = open.find((one) => (one.target.id ?? '') === picked) ?? usual;
  if (order === undefined) return <p className="room-small">{planWords.noTarget}</p>;
  const { scenario } = play.session.header;
  const { problem, target, informed } = order;
  return (
    <div className="order-form">
      {code.measure.target !== undefined && !fixed && (
        <Select
          label={planWords.at}
          value={target.id ?? ''}
          options={open.map((one) => ({
            id: one.target.id ?? '',
            label: nameTarget(scenario, code.measure, one.target.id ?? ''),
          }))}
          onChange={setPicked}
        />
      )}
      {!informed && <p className="blind">{planWords.blindLong}</p>}
      {informed && target.dossiers !== null && <p className="informed">{planWords.informed}</p>}
      <Button
        unavailable={play.locked ?? (problem === null ? undefined : sayOrderProblem(play.session, code, problem))}
        onClick={() => void play.take(target.order)}
      >
        {planWords.give}
      </Button>
    </div>
  );
}
