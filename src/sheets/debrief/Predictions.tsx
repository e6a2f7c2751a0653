import type { CalibrationRow } from '../../core/debrief/sections/predictions.ts';
import type { NamedOutcome } from '../../core/debrief/sections/report-model.ts';
import { say, sayStart } from '../../text/say.ts';
import { sayOutcome, sayPrediction } from './say-prediction.ts';
import type { SheetProps } from './sheet-props.ts';
import { Wide } from './Wide.tsx';
import './Predictions.css';

/** Each prediction beside what came, and how well the team knew how sure to be. */
export function Predictions({ model: { predictions, calibration }, slots }: SheetProps) {
  if (predictions.length === 0) return <p>{say('debrief.predictions.none')}</p>;
  return (
    <>
      {slots.long(predictions, (part) => (
        <Wide label={say('debrief.predictions.table')}>
          <Table predictions={part} />
        </Wide>
      ))}
      {calibration !== null && <Calibration rows={calibration} />}
    </>
  );
}

function Table({ predictions }: { readonly predictions: readonly NamedOutcome[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('debrief.predictions.decision')}</th>
          <th scope="col">{say('debrief.predictions.prediction')}</th>
          <th scope="col">{say('debrief.predictions.came')}</th>
        </tr>
      </thead>
      <tbody>
        {predictions.map((one) => (
          <tr key={one.n}>
            <td>{one.decision !== null && sayStart(one.decision)}</td>
            <td>{sayPrediction(one)}</td>
            <td>
              <Sign right={one.right} />
              {sayOutcome(one)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words say it too. */
function Sign({ right }: { readonly right: boolean | null }) {
  return (
    <span className="debrief-sign" aria-hidden="true">
      {right === null ? '–' : right ? '✓' : '✕'}
    </span>
  );
}

function Calibration({ rows }: { readonly rows: readonly CalibrationRow[] }) {
  return (
    <>
      <h3>{say('debrief.predictions.calibration')}</h3>
      <table className="debrief-narrow">
        <thead>
          <tr>
            <th scope="col">{say('debrief.predictions.sure')}</th>
            <th scope="col" className="debrief-number">
              {say('debrief.predictions.made')}
            </th>
            <th scope="col" className="debrief-number">
              {say('debrief.predictions.right_ones')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, made, right }) => (
            <tr key={from}>
              <th scope="row">{say('debrief.predictions.band', { from, to })}</th>
              <td className="debrief-number">{made}</td>
              <td className="debrief-number">{right}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="debrief-small">{say('debrief.predictions.calibration_note')}</p>
    </>
  );
}
