import { say } from '../../text/say.ts';
import type { PlanProps } from './plan-props.ts';

/** One page: team, room, the steps of a turn, what the facilitator does. */
export function Running({ plan }: PlanProps) {
  const { session, roles, predictions, positions } = plan;
  const { people } = session;
  const fit = fitOf(people, roles.length);
  return (
    <>
      <h3>{say('plan.run.team')}</h3>
      <p>{say('plan.run.team_text', { people, roles: roles.length, fit })}</p>
      <h3>{say('plan.run.room')}</h3>
      <p>{say('plan.run.room_text')}</p>
      <h3>{say('plan.run.turn')}</h3>
      <ol className="plan-list">
        <li>{say('plan.run.situation')}</li>
        <li>{say('plan.run.paper')}</li>
        <li>{say(`plan.run.silent_${positions}`)}</li>
        <li>{predictions ? say('plan.run.decide_predict') : say('plan.run.decide')}</li>
        <li>{say('plan.run.planning')}</li>
        <li>{say('plan.run.report')}</li>
      </ol>
      <h3>{say('plan.run.facilitator')}</h3>
      <ul className="plan-list">
        <li>{say('plan.run.facilitator_time')}</li>
        <li>{say('plan.run.facilitator_ask')}</li>
        <li>{say('plan.run.facilitator_papers')}</li>
        <li>{say('plan.run.facilitator_note')}</li>
        <li>{say('plan.run.facilitator_close')}</li>
      </ul>
      <h3>{say('plan.run.debrief')}</h3>
      <p>{say('plan.run.debrief_text')}</p>
    </>
  );
}

/** Whether the roles go round; one who is alone has all of them. */
function fitOf(people: number, roles: number): 'alone' | 'fewer' | 'more' | 'even' {
  if (people === 1) return 'alone';
  if (people === roles) return 'even';
  return people < roles ? 'fewer' : 'more';
}
