// The papers of a step of the turn, as tabs: what the step is about first, then the files. A click on the map opens the file.

import { useState } from 'react';
import { say } from '../../text/say.ts';
import { type BoardTarget, sameTarget } from '../../view/board/board-view.ts';
import { type TabItem, Tabs } from '../../view/controls/Tabs.tsx';
import { Decided } from './dilemma/Decided.tsx';
import { Dossiers } from './files/Dossiers.tsx';
import { FilePanel, FilesOverview } from './files/FilePanel.tsx';
import { Calendar } from './estimates/Calendar.tsx';
import { Matters } from './estimates/Matters.tsx';
import { Measures } from './planning/Measures.tsx';
import { Report } from './report/Report.tsx';
import type { Play } from './common/use-play.ts';

export interface PapersProps {
  readonly play: Play;
  readonly selected: BoardTarget | null;
  readonly onSelect: (target: BoardTarget | null) => void;
}

const FILE = 'file';
const ORDERS = 'orders';

export function Papers(props: PapersProps) {
  const { play, selected } = props;
  const [tab, setTab] = useState(selected === null ? '' : FILE);
  const [shown, setShown] = useState(selected);
  // A new selection opens its file; a tab chosen afterwards stays.
  if (!sameTarget(shown, selected)) {
    setShown(selected);
    if (selected !== null) setTab(FILE);
  }
  const tabs = tabsOf(props, () => setTab(ORDERS));
  return (
    <Tabs
      label={say('play.phase', { phase: play.picture.phase })}
      selected={tabs.some(({ id }) => id === tab) ? tab : (tabs[0]?.id ?? '')}
      onSelect={setTab}
      tabs={tabs}
    />
  );
}

function tabsOf({ play, selected, onSelect }: PapersProps, toOrders: () => void): readonly TabItem[] {
  const file: TabItem = {
    id: FILE,
    title: say('play.room.file'),
    content: <FilePanel play={play} selected={selected} onSelect={onSelect} onOrders={toOrders} />,
  };
  switch (play.picture.phase) {
    case 'planning':
      return [
        {
          id: ORDERS,
          title: say('play.plan.orders'),
          content: (
            <>
              {selected === null && <Decided play={play} />}
              <Measures play={play} selected={selected} onClear={() => onSelect(null)} />
            </>
          ),
        },
        { id: 'dossiers', title: say('play.plan.dossiers'), content: <Dossiers play={play} /> },
        file,
      ];
    case 'report':
      return [{ id: 'report', title: say('play.phase', { phase: 'report' }), content: <Report play={play} /> }, file];
    default:
      return [
        {
          id: 'matters',
          title: say('play.matters.tab'),
          content: (
            <>
              <Matters play={play} />
              <Calendar picture={play.picture} heading="panel-heading" />
              <FilesOverview play={play} onSelect={onSelect} />
            </>
          ),
        },
        file,
      ];
  }
}
