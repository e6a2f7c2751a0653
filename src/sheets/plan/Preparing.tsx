import { say } from '../../text/say.ts';
import { byAuthor } from '../whose-words.ts';
import type { PlanProps } from './plan-props.ts';

/** Things to have there, to be ticked off; and the roles for their cards. */
export function Preparing({ plan }: PlanProps) {
  const { positions, roles, papersMet, language } = plan;
  const author = byAuthor(language);
  return (
    <>
      <ul className="plan-boxes">
        <li>{say('plan.prepare.computer')}</li>
        <li>{say('plan.prepare.projector')}</li>
        <li>{say('plan.prepare.pens')}</li>
        {positions === 'slips' && <li>{say('plan.prepare.slips', { n: roles.length * papersMet })}</li>}
        <li>{say('plan.prepare.roles')}</li>
        <li>{say('plan.prepare.pin')}</li>
      </ul>
      <h3>{say('plan.prepare.roles_heading')}</h3>
      <dl className="plan-roles">
        {roles.map(({ name, line }) => (
          <div key={name}>
            <dt {...author}>{name}</dt>
            <dd {...author}>{line}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
