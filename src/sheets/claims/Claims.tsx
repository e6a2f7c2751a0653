import type { WhoseScenario } from '../../core/log/chain/whose-scenario.ts';
import { say } from '../../text/say.ts';
import './claims.css';

export interface ClaimsProps {
  /** inputs that were played again */
  readonly inputs: number;
  /** `unknown`: what comes with this installation could not be read */
  readonly whose: WhoseScenario | 'unknown';
}

/** What was proved of a log by playing it again, and what was not. */
export function Claims({ inputs, whose }: ClaimsProps) {
  return (
    <div className="claims">
      <p className="claims-verified">
        <span aria-hidden="true">✓ </span>
        {say('claim.verified', { inputs })}
      </p>
      <p>{say('claim.not_proved')}</p>
      <p>{say('claim.scenario', { whose })}</p>
    </div>
  );
}
