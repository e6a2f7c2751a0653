// Private advice in envelopes: one open at a time, so that rank does not speak first and no two are read against each other.

import { useId, useState } from 'react';
import type { Inject } from '../../../core/scenario/language/schema.ts';
import { tableWords } from '../../../text/play-text.ts';
import { RoleAdvice } from '../../../view/controls/RoleAdvice.tsx';
import { Explained } from '../common/Explained.tsx';
import type { Role } from './use-dilemma.ts';
import type { Play } from '../common/use-play.ts';
import './Advice.css';

export interface AdviceProps {
  readonly play: Play;
  readonly inject: Inject;
  readonly roles: readonly Role[];
  readonly title: string;
}

export function Advice({ play, inject, roles, title }: AdviceProps) {
  const [shown, setShown] = useState<string | null>(null);
  const id = useId();
  const advised = roles.filter((role) => Object.hasOwn(inject.advice, role.id));
  if (advised.length === 0) return null;
  const role = advised.find((one) => one.id === shown);
  const toggle = (wanted: string): void => {
    setShown(shown === wanted ? null : wanted);
    if (shown !== wanted) play.opened(`advice:${inject.id}.${wanted}`);
  };
  return (
    <section className="envelopes" aria-labelledby={id}>
      <h3 id={id} className="room-heading">
        {title}
      </h3>
      <div className="envelope-row">
        {advised.map((one) => (
          <button
            key={one.id}
            type="button"
            className="envelope"
            aria-expanded={one === role}
            onClick={() => toggle(one.id)}
          >
            {one.name}
          </button>
        ))}
      </div>
      {role !== undefined && (
        <RoleAdvice
          role={role.name}
          note={inject.brought_by === role.id ? tableWords.brings : undefined}
          text={<Explained text={inject.advice[role.id] ?? ''} scenario={play.session.header.scenario} />}
        />
      )}
    </section>
  );
}
