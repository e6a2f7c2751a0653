// Before the first turn: the papers, the mandate, who sits at the table; the map beside them.

import { useEffect, useState } from 'react';
import { say } from '../../text/say.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Tag } from '../../view/controls/Tag.tsx';
import { Tabs } from '../../view/controls/Tabs.tsx';
import { Explained, ExplainedPaper } from './common/Explained.tsx';
import type { Play } from './common/use-play.ts';
import { Authored, useAuthor } from '../common/author.tsx';
import './Briefing.css';

export function Briefing({ play }: { readonly play: Play }) {
  const { contentNotes, briefing, roles } = play.picture;
  const [paper, setPaper] = useState('paper0');
  const { opened } = play;
  useEffect(() => opened(`briefing:${paper}`), [opened, paper]);
  return (
    <div className="briefing">
      {contentNotes.length > 0 && (
        <Banner tone="info" title={say('play.briefing.before')}>
          <Authored>{contentNotes.join(' ')}</Authored>
        </Banner>
      )}
      <Tabs
        label={say('play.briefing.papers')}
        selected={paper}
        onSelect={setPaper}
        tabs={[
          ...briefing.map((one, k) => ({
            id: `paper${k}`,
            title: <Authored>{one.reference ?? one.from}</Authored>,
            content: <ExplainedPaper paper={one} roles={roles} />,
          })),
          { id: 'mandate', title: say('play.briefing.mandate'), content: <Mandate play={play} /> },
          { id: 'roles', title: say('play.briefing.roles'), content: <Roles play={play} /> },
        ]}
      />
    </div>
  );
}

function Mandate({ play }: { readonly play: Play }) {
  const { mandate, roles } = play.picture;
  const author = useAuthor();
  return (
    <section className="sheet sheet-plain" aria-labelledby="mandate-title">
      <h2 id="mandate-title" className="sheet-title">
        {say('play.briefing.tasks_title')}
      </h2>
      <p {...author}>
        <Explained text={mandate.text} roles={roles} />
      </p>
      <dl className="particulars">
        {mandate.tasks.map((task) => (
          <div key={task.id}>
            <dt>
              <Authored>{task.title}</Authored> {!task.authorised && <Tag>{say('play.briefing.not_yet')}</Tag>}
            </dt>
            <dd {...author}>
              <Explained text={task.text} roles={roles} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Roles({ play }: { readonly play: Play }) {
  const { roles } = play.picture;
  const author = useAuthor();
  return (
    <section className="sheet sheet-plain" aria-labelledby="roles-title">
      <h2 id="roles-title" className="sheet-title">
        {say('play.briefing.roles_title')}
      </h2>
      <dl className="particulars">
        {roles.map((role) => (
          <div key={role.id}>
            <dt>
              {role.player === null ? (
                <Authored>{role.name}</Authored>
              ) : (
                say('play.briefing.role', { role, player: role.player })
              )}
            </dt>
            <dd {...author}>
              <Explained text={role.brief} roles={roles} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
