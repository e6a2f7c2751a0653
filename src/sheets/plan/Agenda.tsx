import type { AgendaStep, AgendaTurn } from '../../core/scenario/plan/trainer-plan.ts';
import type { SessionPlan } from '../../core/scenario/pace/plan-session.ts';
import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import type { PlanProps } from './plan-props.ts';

/** Step by step with minutes, and how much of the scenario fits. */
export function Agenda({ plan: { agenda, session, language } }: PlanProps) {
  return (
    <>
      <p>{whatFits(session)}</p>
      <table className="plan-agenda">
        <thead>
          <tr>
            <th scope="col">{say('plan.agenda.at')}</th>
            <th scope="col">{say('plan.agenda.step')}</th>
            <th scope="col">{say('plan.agenda.minutes')}</th>
          </tr>
        </thead>
        <tbody>
          {agenda.map((step) => (
            <Row key={step.at} step={step} language={language} />
          ))}
        </tbody>
      </table>
      <p className="plan-small">{say('plan.agenda.estimate')}</p>
    </>
  );
}

function whatFits({ fits, turns, planned, minutes }: SessionPlan): string {
  if (planned > minutes) return say('plan.agenda.fits_none', { planned });
  if (fits === turns.length) return say('plan.agenda.fits_all', { turns: fits });
  return say('plan.agenda.fits_some', { fits, turns: turns.length });
}

function Row({ step, language }: { readonly step: AgendaStep; readonly language: string }) {
  return (
    <tr>
      <td className="numbers">{say('plan.agenda.minute', { n: step.at })}</td>
      <td>{step.kind === 'turn' ? <Turn turn={step.turn} language={language} /> : say(`plan.agenda.${step.kind}`)}</td>
      <td className="numbers">{step.minutes}</td>
    </tr>
  );
}

function Turn({ turn, language }: { readonly turn: AgendaTurn; readonly language: string }) {
  const { name, mayStop } = turn;
  return (
    <>
      <strong>{say('plan.agenda.turn', turn)}</strong> {name !== null && <span {...byAuthor(language)}>{name}</span>}
      <span className="plan-small plan-line">{say('plan.agenda.turn_parts', turn)}</span>
      {mayStop && <span className="plan-small plan-line">{say('plan.agenda.stop')}</span>}
    </>
  );
}
