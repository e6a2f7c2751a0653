// Private advice, opened one role at a time, so that rank does not speak first.

import type { Inject, Scenario } from '../../core/scenario/schema.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';

export interface AdviceProps {
  readonly inject: Inject;
  readonly scenario: Scenario;
  readonly onOpened: (role: string) => void;
}

export function Advice({ inject, scenario, onOpened }: AdviceProps) {
  const advised = scenario.roles.filter((role) => inject.advice[role.id] !== undefined);
  return (
    <section className="advice" aria-labelledby="advice-title">
      <h2 id="advice-title" className="room-heading">
        For each role’s eyes
      </h2>
      {advised.map((role) => (
        <Disclosure key={role.id} summary={role.name} onToggle={(open) => open && onOpened(role.id)}>
          <p className="advice-text">{inject.advice[role.id]}</p>
        </Disclosure>
      ))}
    </section>
  );
}
