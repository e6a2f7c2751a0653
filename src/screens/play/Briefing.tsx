// Before the first turn: the papers, the mandate, who sits at the table.

import { useState } from 'react';
import { Banner } from '../../view/controls/Banner.tsx';
import { Panel } from '../../view/controls/Panel.tsx';
import { Paper } from '../../view/controls/Paper.tsx';
import { Tabs } from '../../view/controls/Tabs.tsx';
import type { Play } from './use-play.ts';

export function Briefing({ play }: { readonly play: Play }) {
  const { scenario, players } = play.session.header;
  const [paper, setPaper] = useState('paper0');
  const select = (id: string): void => {
    setPaper(id);
    play.opened(`briefing:${id}`);
  };
  return (
    <div className="briefing">
      <div className="briefing-papers">
        {scenario.content_notes.length > 0 && (
          <Banner tone="info" title="Before you begin">
            {scenario.content_notes.join(' ')}
          </Banner>
        )}
        <Tabs
          label="Briefing papers"
          selected={paper}
          onSelect={select}
          tabs={scenario.briefing.map((one, k) => ({
            id: `paper${k}`,
            title: one.reference ?? one.from,
            content: <Paper {...one} />,
          }))}
        />
      </div>
      <div className="briefing-side">
        <Panel title="Mandate">
          <p>{scenario.mandate.text}</p>
          <ul className="tasks">
            {play.picture.tasks.map((task) => (
              <li key={task.id}>
                <strong>{task.title}</strong>
                {task.authorised ? '' : ' (not authorised yet)'}: {task.text}
              </li>
            ))}
          </ul>
        </Panel>
        <Panel title="Round the table">
          <dl className="particulars">
            {scenario.roles.map((role) => (
              <div key={role.id}>
                <dt>
                  {role.name}
                  {players[role.id] === undefined || players[role.id] === '' ? '' : ` · ${players[role.id]}`}
                </dt>
                <dd>{role.brief}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      </div>
    </div>
  );
}
