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
import type { Consideration } from './common/considered.ts';
import { Later } from './common/Later.tsx';
import type { Play } from './common/use-play.ts';
import type { PlayedTurn } from './common/use-played-turn.ts';
import { PlayedAgain } from './map/PlayedAgain.tsx';

export interface PapersProps {
  readonly play: Play;
  readonly selected: BoardTarget | null;
  readonly onSelect: (target: BoardTarget | null) => void;
  /** how many times the file of what is selected was asked for */
  readonly filed: number;
  /** the order that is looked at before it is given */
  readonly considering: Consideration | null;
  readonly onConsider: (considering: Consideration | null) => void;
  readonly turn: PlayedTurn;
  /** nothing moves by itself */
  readonly still: boolean;
}

const FILE = 'file';
const ORDERS = 'orders';

export function Papers(props: PapersProps) {
  const { play, selected, filed } = props;
  const [tab, setTab] = useState(selected === null ? '' : FILE);
  const [shown, setShown] = useState(selected);
  const [asked, setAsked] = useState(filed);
  const tabs = tabsOf(props, () => setTab(ORDERS));
  const front = tabs.some(({ id }) => id === tab) ? tab : (tabs[0]?.id ?? '');
  // A new selection opens its file, and a tab chosen afterwards stays; the orders stay too: they are filtered by it.
  if (!sameTarget(shown, selected)) {
    setShown(selected);
    if (selected !== null && front !== ORDERS) setTab(FILE);
  }
  if (asked !== filed) {
    setAsked(filed);
    setTab(FILE);
  }
  return (
    <Tabs label={say('play.phase', { phase: play.picture.phase })} selected={front} onSelect={setTab} tabs={tabs} />
  );
}

function tabsOf(
  { play, selected, onSelect, turn, still, ...orders }: PapersProps,
  toOrders: () => void,
): readonly TabItem[] {
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
              {selected === null && <Decided play={play} counted />}
              <Measures play={play} selected={selected} onClear={() => onSelect(null)} {...orders} />
            </>
          ),
        },
        { id: 'dossiers', title: say('play.plan.dossiers'), content: <Dossiers play={play} /> },
        file,
      ];
    case 'report':
      return [
        {
          id: 'report',
          title: say('play.phase', { phase: 'report' }),
          content: (
            <Report play={play} onPoint={turn.point} onSelect={onSelect}>
              <PlayedAgain picture={play.picture} turn={turn} still={still} />
            </Report>
          ),
        },
        file,
      ];
    default:
      return [
        {
          id: 'matters',
          title: say('play.matters.tab'),
          content: (
            <>
              <Matters play={play} />
              <Later>
                {/* else it stands among the instruments */}
                {play.picture.phase === 'situation' && <Calendar picture={play.picture} heading="panel-heading" />}
                <FilesOverview play={play} onSelect={onSelect} />
              </Later>
            </>
          ),
        },
        file,
      ];
  }
}
