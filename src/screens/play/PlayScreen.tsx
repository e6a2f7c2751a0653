// The operations room. Flow: the session comes in, every input goes through `usePlay`, and each phase shows its own papers on the
// same table. No rules here: what is possible is asked of core, and what is shown is the picture of the mission's own cell.

import { useCallback, useState } from 'react';
import type { Input } from '../../core/log/input.ts';
import { PAUSED, PHASE_TITLES, PRIMARY, READ_ONLY } from '../../text/play-text.ts';
import type { BoardTarget } from '../../view/board/board-view.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Button } from '../../view/controls/Button.tsx';
import { Tabs } from '../../view/controls/Tabs.tsx';
import { Briefing } from './Briefing.tsx';
import { Ending } from './Ending.tsx';
import { Facilitator } from './Facilitator.tsx';
import { FilePanel } from './FilePanel.tsx';
import { InjectTable, useFocusOnChange } from './InjectTable.tsx';
import { Instruments } from './Instruments.tsx';
import { MapPanel } from './MapPanel.tsx';
import { Planning } from './Planning.tsx';
import { PlanStrip } from './PlanStrip.tsx';
import type { PlayCue, PlayProps } from './play-props.ts';
import { Report } from './Report.tsx';
import { Situation } from './Situation.tsx';
import { TopBar } from './TopBar.tsx';
import { type Play, usePlay } from './use-play.ts';
import { useNarrow } from './use-room.ts';
import './play.css';

type Decision = Extract<Input, { kind: 'choose' }>;

export function PlayScreen(props: PlayProps) {
  const play = usePlay(props);
  const [selected, setSelected] = useState<BoardTarget | null>(null);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [facilitating, setFacilitating] = useState(false);
  const { world, session, picture } = play;
  const heading = useFocusOnChange(`${world.turn} ${world.phase} ${world.table}`);
  const select = useCallback(
    (target: BoardTarget | null) => {
      setSelected(target);
      if (target !== null) play.opened(`${target.kind}:${target.id}`);
    },
    [play],
  );
  return (
    <div className="room" data-phase={world.phase}>
      <TopBar
        title={session.header.scenario.title}
        team={session.header.team}
        picture={picture}
        preferences={props.preferences}
        onPreferences={props.onPreferences}
        onFacilitator={() => setFacilitating(true)}
        onLeave={props.onLeave}
        onSave={props.onSave}
      />
      <main className="room-main" id="main">
        <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
          {picture.turnName}: {PHASE_TITLES[world.phase]}
        </h1>
        <Banners play={play} props={props} />
        <TableTop play={play} props={props} selected={selected} onSelect={select} onDecision={setDecision} />
      </main>
      <PlanStrip play={play} primary={<Primary play={play} props={props} decision={decision} />} />
      <Facilitator play={play} open={facilitating} onClose={() => setFacilitating(false)} />
      <p className="visually-hidden" aria-live="polite">
        {picture.turnName}: {PHASE_TITLES[world.phase]}
      </p>
    </div>
  );
}

function Banners({ play, props }: { readonly play: Play; readonly props: PlayProps }) {
  return (
    <>
      {props.readOnly && <Banner tone="warning">{READ_ONLY}</Banner>}
      {props.storageProblem !== null && (
        <Banner
          tone="error"
          actions={
            <Button size="small" onClick={props.onSave}>
              Save as file
            </Button>
          }
        >
          {props.storageProblem}
        </Banner>
      )}
      {play.world.paused && <Banner tone="info">{PAUSED}</Banner>}
    </>
  );
}

interface TableTopProps {
  readonly play: Play;
  readonly props: PlayProps;
  readonly selected: BoardTarget | null;
  readonly onSelect: (target: BoardTarget | null) => void;
  readonly onDecision: (decision: Decision | null) => void;
}

function TableTop({ play, props, selected, onSelect, onDecision }: TableTopProps) {
  const { world, session } = play;
  const inject = session.header.scenario.injects[world.table];
  switch (world.phase) {
    case 'briefing':
      return <Briefing play={play} />;
    case 'inject':
      return inject === undefined ? null : (
        <InjectTable key={inject.id} play={play} inject={inject} onDecision={onDecision} />
      );
    case 'ending':
    case 'debrief':
      return <Ending play={play} />;
    case 'situation':
    case 'planning':
    case 'resolution':
    case 'report':
      return <Room play={play} props={props} selected={selected} onSelect={onSelect} />;
  }
}

/** Instruments, map, and the papers of the phase; side by side, or as tabs where there is no room. */
function Room({ play, props, selected, onSelect }: Omit<TableTopProps, 'onDecision'>) {
  const narrow = useNarrow();
  const instruments = <Instruments picture={play.picture} />;
  const map = <MapPanel play={play} props={props} selected={selected} onSelect={onSelect} />;
  const papers = <Papers play={play} selected={selected} onSelect={onSelect} />;
  if (!narrow) {
    return (
      <div className="table-top">
        <aside className="table-left" aria-label="Instruments">
          {instruments}
        </aside>
        <div className="table-map">{map}</div>
        <div className="table-right">{papers}</div>
      </div>
    );
  }
  const phase = play.world.phase;
  return (
    <Tabs
      key={phase}
      label="Table"
      tabs={[
        { id: 'papers', title: PHASE_TITLES[phase], content: papers },
        { id: 'map', title: 'Map', content: <div className="table-map">{map}</div> },
        { id: 'instruments', title: 'Estimates', content: instruments },
      ]}
    />
  );
}

function Papers({ play, selected, onSelect }: Pick<TableTopProps, 'play' | 'selected' | 'onSelect'>) {
  const { session, picture, world } = play;
  const file = { scenario: session.header.scenario, picture, selected, onSelect };
  if (world.phase === 'planning') return <Planning play={play} {...file} />;
  return (
    <>
      {world.phase === 'report' ? <Report play={play} /> : <Situation play={play} />}
      <FilePanel {...file} />
    </>
  );
}

interface PrimaryProps {
  readonly play: Play;
  readonly props: PlayProps;
  readonly decision: Decision | null;
}

const CUES: Partial<Record<Input['kind'], PlayCue>> = {
  choose: 'stamp',
  order: 'pen',
  end_planning: 'radio',
  proceed: 'paper',
};

function Primary({ play, props, decision }: PrimaryProps) {
  const { world, take } = play;
  const send = async (input: Input): Promise<void> => {
    const cue = CUES[input.kind];
    if ((await take(input)) && cue !== undefined) props.cue(cue);
  };
  const closed = props.readOnly ? READ_ONLY : undefined;
  switch (world.phase) {
    case 'inject':
      return (
        <Button
          kind="primary"
          size="large"
          unavailable={closed ?? (decision === null ? 'Choose first.' : undefined)}
          onClick={() => decision !== null && void send(decision)}
        >
          {PRIMARY.inject}
        </Button>
      );
    case 'planning':
      return (
        <Button kind="primary" size="large" unavailable={closed} onClick={() => void send({ kind: 'end_planning' })}>
          {PRIMARY.planning}
        </Button>
      );
    case 'ending':
    case 'debrief':
      return (
        <Button kind="primary" size="large" onClick={() => void finish(play, props)}>
          {PRIMARY.ending}
        </Button>
      );
    case 'briefing':
    case 'situation':
    case 'resolution':
    case 'report': {
      const word =
        world.phase === 'report'
          ? world.over
            ? PRIMARY.lastReport
            : PRIMARY.report
          : world.phase === 'briefing'
            ? PRIMARY.briefing
            : PRIMARY.situation;
      return (
        <Button kind="primary" size="large" unavailable={closed} onClick={() => void send({ kind: 'proceed' })}>
          {word}
        </Button>
      );
    }
  }
}

async function finish(play: Play, props: PlayProps): Promise<void> {
  if (play.world.phase === 'ending' && !props.readOnly) await play.take({ kind: 'proceed' });
  props.onDebrief();
}
