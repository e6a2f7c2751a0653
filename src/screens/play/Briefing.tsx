// Before the first turn: the papers, the mandate, who sits at the table; the map beside them.

import { useEffect, useState } from 'react';
import { briefingWords } from '../../text/play-text.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Tag } from '../../view/controls/Tag.tsx';
import { Tabs } from '../../view/controls/Tabs.tsx';
import { Explained, ScenarioPaper } from './common/Explained.tsx';
import type { Play } from './common/use-play.ts';
import './Briefing.css';

export function Briefing({ play }: { readonly play: Play }) {
  const { scenario } = play.session.header;
  const [paper, setPaper] = useState('paper0');
  const { opened } = play;
  useEffect(() => opened(`briefing:${paper}`), [opened, paper]);
  return (
    <div className="briefing">
      {scenario.content_notes.length > 0 && (
        <Banner tone="info" title={briefingWords.before}>
          {scenario.content_notes.join(' ')}
        </Banner>
      )}
      <Tabs
        label={briefingWords.papers}
        selected={paper}
        onSelect={setPaper}
        tabs={[
          ...scenario.briefing.map((one, k) => ({
            id: `paper${k}`,
            title: one.reference ?? one.from,
            content: <ScenarioPaper paper={one} scenario={scenario} />,
          })),
          { id: 'mandate', title: briefingWords.mandate, content: <Mandate play={play} /> },
          { id: 'roles', title: briefingWords.roles, content: <Roles play={play} /> },
        ]}
      />
    </div>
  );
}

function Mandate({ play }: { readonly play: Play }) {
  const { scenario } = play.session.header;
  return (
    <section className="sheet sheet-plain" aria-labelledby="mandate-title">
      <h2 id="mandate-title" className="sheet-title">
        {briefingWords.tasksTitle}
      </h2>
      <p>
        <Explained text={scenario.mandate.text} scenario={scenario} />
      </p>
      <dl className="particulars">
        {play.picture.tasks.map((task) => (
          <div key={task.id}>
            <dt>
              {task.title} {!task.authorised && <Tag>{briefingWords.notYet}</Tag>}
            </dt>
            <dd>
              <Explained text={task.text} scenario={scenario} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Roles({ play }: { readonly play: Play }) {
  const { scenario, players } = play.session.header;
  return (
    <section className="sheet sheet-plain" aria-labelledby="roles-title">
      <h2 id="roles-title" className="sheet-title">
        {briefingWords.rolesTitle}
      </h2>
      <dl className="particulars">
        {scenario.roles.map((role) => (
          <div key={role.id}>
            <dt>
              {role.name}
              {Object.hasOwn(players, role.id) && players[role.id] !== '' ? ` · ${players[role.id]}` : ''}
            </dt>
            <dd>
              <Explained text={role.brief} scenario={scenario} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
