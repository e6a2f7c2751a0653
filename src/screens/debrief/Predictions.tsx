import type { CalibrationRow } from '../../core/debrief/sections/predictions.ts';
import { tellOutcome } from '../../core/debrief/report/report-decisions.ts';
import { debriefWords as words, sentence } from '../../text/debrief-text.ts';
import type { SectionProps } from './debrief-props.ts';
import './Predictions.css';

/** Each prediction beside what came, and how well the team knew how sure to be. */
export function Predictions({ model: { predictions, calibration } }: SectionProps) {
  if (predictions.length === 0) return <p>{words.noPredictions}</p>;
  return (
    <>
      <div className="debrief-scroll" tabIndex={0} role="region" aria-label={words.predictionsTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.decision}</th>
              <th scope="col">{words.prediction}</th>
              <th scope="col">{words.whatCame}</th>
            </tr>
          </thead>
          <tbody>
            {predictions.map((one) => (
              <tr key={one.n}>
                <td>{sentence(one.decision)}</td>
                <td>{words.predicted(one.name, one.direction, one.byName, one.sure)}</td>
                <td>
                  <Sign right={one.right} />
                  {tellOutcome(one)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {calibration !== null && <Calibration rows={calibration} />}
    </>
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
      <h3>{words.calibrationHeading}</h3>
      <table className="debrief-narrow">
        <thead>
          <tr>
            <th scope="col">{words.sure}</th>
            <th scope="col" className="debrief-number">
              {words.made}
            </th>
            <th scope="col" className="debrief-number">
              {words.rightOnes}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, made, right }) => (
            <tr key={from}>
              <th scope="row">{words.sureBand(from, to)}</th>
              <td className="debrief-number">{made}</td>
              <td className="debrief-number">{right}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="debrief-small">{words.calibrationNote}</p>
    </>
  );
}
