// Private advice in envelopes: one open at a time, so that rank does not speak first and no two are read against each other.

import { useId, useState } from 'react';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import type { TablePicture } from '../../../core/engine/view/table-picture.ts';
import { say, sayAlone } from '../../../text/say.ts';
import { RoleAdvice } from '../../../view/controls/RoleAdvice.tsx';
import { Explained } from '../common/Explained.tsx';
import { namedRole } from '../common/named-role.ts';
import type { Play } from '../common/use-play.ts';
import { Authored, useAuthor } from '../../common/author.tsx';
import './Advice.css';

export interface AdviceProps {
  readonly play: Play;
  readonly table: TablePicture;
  readonly roles: readonly RolePicture[];
  readonly title: string;
}

export function Advice({ play, table, roles, title }: AdviceProps) {
  const [shown, setShown] = useState<string | null>(null);
  const id = useId();
  const { lang } = useAuthor();
  const advised = roles.filter((role) => Object.hasOwn(table.advice, role.id));
  if (advised.length === 0) return null;
  const role = advised.find((one) => one.id === shown);
  const toggle = (wanted: string): void => {
    setShown(shown === wanted ? null : wanted);
    if (shown !== wanted) play.opened(`advice:${table.inject}.${wanted}`);
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
            <Authored>{sayAlone(namedRole(one))}</Authored>
          </button>
        ))}
      </div>
      {role !== undefined && (
        <RoleAdvice
          lang={lang}
          role={sayAlone(namedRole(role))}
          note={table.broughtBy === role.id ? say('play.table.brings') : undefined}
          text={<Explained text={table.advice[role.id] ?? ''} roles={play.picture.roles} />}
        />
      )}
    </section>
  );
}
