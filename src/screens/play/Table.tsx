// What lies on the table in each phase. The map is one and the same board throughout: beside the papers in the turn, dimmed
// beneath them when a dilemma or the ending takes the whole table. Where there is no room side by side, panels become tabs.

import { type ReactNode, useCallback, useState } from 'react';
import type { Phase } from '../../core/log/form/fact.ts';
import { partsOf } from '../../core/ref/value-path.ts';
import { say } from '../../text/say.ts';
import { type BoardTarget, sameTarget } from '../../view/board/board-view.ts';
import { Tabs } from '../../view/controls/Tabs.tsx';
import { Briefing } from './Briefing.tsx';
import { DilemmaTable } from './dilemma/DilemmaTable.tsx';
import { Ending } from './Ending.tsx';
import { Instruments } from './estimates/Instruments.tsx';
import { MapPanel } from './map/MapPanel.tsx';
import { Orders } from './planning/PlanStrip.tsx';
import { Papers } from './Papers.tsx';
import type { PlayProps } from './common/play-props.ts';
import { targetRef, withoutMission } from './common/target-ref.ts';
import type { Dilemma } from './dilemma/use-dilemma.ts';
import type { Play } from './common/use-play.ts';
import { useNarrow } from './common/use-room.ts';
import './Table.css';

export interface TableProps {
  readonly play: Play;
  readonly props: PlayProps;
  readonly dilemma: Dilemma | null;
}

interface Selection {
  readonly selected: BoardTarget | null;
  /** the phase in which it was made */
  readonly phase: Phase;
}

type Lay = 'briefing' | 'turn' | 'report' | 'covered';

function layOf(phase: Phase): Lay {
  switch (phase) {
    case 'briefing':
      return 'briefing';
    case 'situation':
    case 'planning':
    case 'resolution':
      return 'turn';
    case 'report':
      return 'report';
    case 'inject':
    case 'ending':
    case 'debrief':
      return 'covered';
  }
}

export function Table({ play, props, dilemma }: TableProps) {
  const narrow = useNarrow();
  const [{ selected, phase }, setSelection] = useState<Selection>({ selected: null, phase: play.picture.phase });
  // Each step of the turn begins with a clear map.
  if (phase !== play.picture.phase) setSelection({ selected: null, phase: play.picture.phase });
  const { opened } = play;
  const select = useCallback(
    (clicked: BoardTarget | null) => {
      const target = clicked === null ? null : withoutMission(clicked);
      setSelection((before) => ({ ...before, selected: target }));
      const ref = targetRef(target);
      if (ref !== null) opened(openedFile(ref));
    },
    [opened],
  );
  const lay = layOf(play.picture.phase);
  const parts: Parts = {
    lay,
    papers: papersOf({ play, props, dilemma }, selected, select),
    map: <MapPanel play={play} props={props} selected={selected} covered={lay === 'covered'} onSelect={select} />,
    instruments: <Instruments picture={play.picture} />,
  };
  return narrow ? <NarrowTable key={phase} play={play} selected={selected} {...parts} /> : <WideTable {...parts} />;
}

/** `actor.guard` -> `actor:guard`, as what was opened stands in the log */
function openedFile(ref: string): string {
  const { kind, id } = partsOf(ref);
  return `${kind}:${id}`;
}

function papersOf(
  { play, props, dilemma }: TableProps,
  selected: BoardTarget | null,
  select: (target: BoardTarget | null) => void,
): ReactNode {
  const { phase } = play.picture;
  if (phase === 'briefing') return <Briefing play={play} />;
  if (phase === 'ending' || phase === 'debrief') return <Ending play={play} onSave={props.onSave} />;
  if (dilemma !== null) return <DilemmaTable key={dilemma.table.inject} play={play} dilemma={dilemma} />;
  return <Papers key={phase} play={play} selected={selected} onSelect={select} />;
}

interface Parts {
  readonly lay: Lay;
  readonly papers: ReactNode;
  readonly map: ReactNode;
  readonly instruments: ReactNode;
}

const PAPERS = 'papers';

// The map keeps its place among its siblings, so that it is never unfolded anew.
function WideTable({ lay, papers, map, instruments }: Parts) {
  const inTurn = lay === 'turn' || lay === 'report';
  return (
    <div className="table-top" data-lay={lay}>
      {/* Kept while it is not in sight, so that it need not be made anew in every turn. A pane that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table-left" aria-label={say('play.room.instruments')} tabIndex={0} hidden={!inTurn}>
        {instruments}
      </section>
      <div className="table-map" inert={lay === 'covered'}>
        {map}
      </div>
      <div className="table-papers">{papers}</div>
    </div>
  );
}

interface NarrowProps extends Parts {
  readonly play: Play;
  readonly selected: BoardTarget | null;
}

function NarrowTable({ play, selected, lay, papers, map, instruments }: NarrowProps) {
  const { phase } = play.picture;
  const [tab, setTab] = useState(PAPERS);
  const [shown, setShown] = useState(selected);
  // What was chosen on the map is read among the papers.
  if (!sameTarget(shown, selected)) {
    setShown(selected);
    if (selected !== null) setTab(PAPERS);
  }
  if (lay === 'covered') return <div className="table-narrow">{papers}</div>;
  const inTurn = lay === 'turn' || lay === 'report';
  return (
    <Tabs
      label={say('play.room.table')}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: PAPERS, title: say('play.phase', { phase }), content: <div className="table-papers">{papers}</div> },
        { id: 'map', title: say('play.room.map'), content: <div className="table-map">{map}</div> },
        ...(inTurn
          ? [
              {
                id: 'instruments',
                title: say('play.room.estimates'),
                content: <div className="table-left">{instruments}</div>,
              },
              { id: 'plan', title: say('play.room.plan'), content: <Orders play={play} /> },
            ]
          : []),
      ]}
    />
  );
}
