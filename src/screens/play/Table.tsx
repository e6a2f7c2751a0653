// What lies on the table in each phase. The map is one and the same board throughout: beside the papers in the turn, dimmed
// beneath them when a dilemma or the ending takes the whole table, and one key away from a dilemma's paper. The link chart lies on it when it is asked
// for. Where there is no room side by side, panels become tabs.

import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Phase } from '../../core/log/form/fact.ts';
import { say } from '../../text/say.ts';
import { type BoardTarget, sameTarget } from '../../view/board/board-view.ts';
import { Tabs } from '../../view/controls/Tabs.tsx';
import { Briefing } from './Briefing.tsx';
import { DilemmaTable } from './dilemma/DilemmaTable.tsx';
import { Ending } from './Ending.tsx';
import { Instruments } from './estimates/Instruments.tsx';
import { LinkPanel } from './links/LinkPanel.tsx';
import { MapPanel } from './map/MapPanel.tsx';
import { PlayedBand } from './map/PlayedBand.tsx';
import { Orders } from './planning/PlanStrip.tsx';
import { Timeline } from './planning/Timeline.tsx';
import { Papers, type PapersProps } from './Papers.tsx';
import { costsOf } from './common/considered.ts';
import { Later } from './common/Later.tsx';
import { LookButton, type MapLook, useMapLook } from './common/map-look.tsx';
import type { PlayProps } from './common/play-props.ts';
import { useLinks } from './common/use-links.ts';
import { useMarked, useSelection } from './common/use-selection.ts';
import type { Dilemma } from './dilemma/use-dilemma.ts';
import type { Play } from './common/use-play.ts';
import { useNarrow, useRoom } from './common/use-room.ts';
import { usePlayedTurn } from './common/use-played-turn.ts';
import './Table.css';

export interface TableProps {
  readonly play: Play;
  readonly props: PlayProps;
  readonly dilemma: Dilemma | null;
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
  const { phase } = play.picture;
  const { selected, considering, considered, lit, select, consider } = useSelection(play);
  const costs = useMemo(() => costsOf(considered), [considered]);
  const onMap = useMarked(considered?.order.ref ?? null, selected);
  const chosen = useMarked(considering?.target ?? null, selected);
  const look = useMapLook(dilemma?.table.inject ?? null);
  const still = useRoom(props.preferences).reducedMotion;
  const turn = usePlayedTurn(play, still);
  const { looking } = look;
  const lay = looking ? 'turn' : layOf(play.picture.phase);
  const links = useLinks();
  const charted = links.open && lay !== 'covered' && turn.at === null;
  const { hide } = links;
  const selectInPapers = useCallback(
    (target: BoardTarget | null) => {
      // Regions and routes are on the map alone.
      if (target !== null && target.kind !== 'token') hide();
      select(target);
    },
    [hide, select],
  );
  const [filed, setFiled] = useState(0);
  // A token of the chart opens its file, unless an order is to be aimed at it.
  const selectOnChart = useCallback(
    (target: BoardTarget) => {
      select(target);
      if (!lit.some((one) => sameTarget(one, target))) setFiled((times) => times + 1);
    },
    [select, lit],
  );
  const parts: Parts = {
    lay,
    back: looking && <LookButton look={look} />,
    papers: papersOf(
      { play, props, dilemma },
      { selected, filed, look, considering, turn, still, onSelect: selectInPapers, onConsider: consider },
    ),
    map: (
      <>
        <div className="table-sheet" inert={charted}>
          <MapPanel
            play={play}
            props={props}
            selected={turn.at === null ? onMap : null}
            lit={lit}
            covered={lay === 'covered'}
            turn={turn}
            links={links}
            onSelect={select}
          />
        </div>
        {charted && <LinkPanel play={play} selected={onMap} lit={lit} onSelect={selectOnChart} onMap={hide} />}
      </>
    ),
    instruments: <Instruments picture={play.picture} costs={costs} />,
    time: (
      <Later>
        <Timeline picture={play.picture} considered={considered} />
      </Later>
    ),
    played: turn.at !== null && <PlayedBand turn={turn} />,
  };
  if (!narrow) return <WideTable {...parts} />;
  return (
    <NarrowTable key={`${phase} ${looking}`} play={play} selected={chosen} first={looking ? MAP : PAPERS} {...parts} />
  );
}

type AtMap = Omit<PapersProps, 'play'>;

function papersOf(
  { play, props, dilemma }: TableProps,
  { look, ...atMap }: AtMap & { readonly look: MapLook },
): ReactNode {
  const { phase } = play.picture;
  if (phase === 'briefing') return <Briefing play={play} />;
  if (phase === 'ending' || phase === 'debrief') return <Ending play={play} onSave={props.onSave} />;
  const papers = <Papers key={phase} play={play} {...atMap} />;
  if (dilemma === null) return papers;
  return (
    <>
      {/* Put aside, it keeps what is unfolded in it. */}
      <div className="dilemma-cover" hidden={look.looking}>
        <DilemmaTable key={dilemma.table.inject} play={play} dilemma={dilemma} look={look} />
      </div>
      {look.looking && papers}
    </>
  );
}

interface Parts {
  readonly lay: Lay;
  /** the way back to the paper, while the map lies open beside a dilemma */
  readonly back: ReactNode;
  readonly papers: ReactNode;
  readonly map: ReactNode;
  readonly instruments: ReactNode;
  /** the turns that come */
  readonly time: ReactNode;
  /** what is being played on the map */
  readonly played: ReactNode;
}

const PAPERS = 'papers';
const MAP = 'map';

// The map keeps its place among its siblings, so that it is never unfolded anew.
function WideTable({ lay, back, papers, map, instruments, time, played }: Parts) {
  const inTurn = lay === 'turn' || lay === 'report';
  // It comes into sight as its readings do: right after what the phase is about.
  const there = useDeferredValue(inTurn) && inTurn;
  return (
    <div className="table-top" data-lay={lay}>
      {/* Kept while it is not in sight, so that it need not be made anew in every turn. A pane that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table-left" aria-label={say('play.room.instruments')} tabIndex={0} hidden={!there}>
        {instruments}
      </section>
      <div className="table-map" inert={lay === 'covered'}>
        {map}
      </div>
      {inTurn && <div className="table-time">{played === false ? time : played}</div>}
      <div className="table-papers">
        {back}
        {papers}
      </div>
    </div>
  );
}

interface NarrowProps extends Parts {
  readonly play: Play;
  readonly selected: BoardTarget | null;
  /** the tab that is open at first */
  readonly first: string;
}

function NarrowTable({ play, selected, first, lay, back, papers, map, instruments, time, played }: NarrowProps) {
  const { phase } = play.picture;
  const [tab, setTab] = useState(first);
  const [shown, setShown] = useState(selected);
  // What was chosen on the map is read among the papers.
  if (!sameTarget(shown, selected)) {
    setShown(selected);
    if (selected !== null) setTab(PAPERS);
  }
  if (lay === 'covered') return <div className="table-narrow">{papers}</div>;
  const inTurn = lay === 'turn' || lay === 'report';
  return (
    <>
      {back}
      <Tabs
        label={say('play.room.table')}
        selected={played === false ? tab : MAP}
        onSelect={setTab}
        tabs={[
          { id: PAPERS, title: say('play.phase', { phase }), content: <div className="table-papers">{papers}</div> },
          {
            id: MAP,
            title: say('play.room.map'),
            content: (
              <>
                {played}
                <div className="table-map">{map}</div>
              </>
            ),
          },
          ...(inTurn
            ? [
                {
                  id: 'instruments',
                  title: say('play.room.estimates'),
                  content: <div className="table-left">{instruments}</div>,
                },
                {
                  id: 'plan',
                  title: say('play.room.plan'),
                  content: (
                    <>
                      <Orders play={play} />
                      {time}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
