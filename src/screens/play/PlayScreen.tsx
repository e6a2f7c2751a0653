// The operations room. Flow: the session comes in, every input goes through `usePlay`, and each phase lays its own papers on the
// same table. No rules here: what is possible is asked of core, and what is shown is the picture of the mission's own cell.

import './common/common.css';
import { useState } from 'react';
import { PAUSED, PHASE_TITLES, READ_ONLY } from '../../text/play-text.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Facilitator } from './facilitator/Facilitator.tsx';
import type { PlayProps } from './common/play-props.ts';
import { PlanStrip } from './planning/PlanStrip.tsx';
import { Primary } from './Primary.tsx';
import { Table } from './Table.tsx';
import { TopBar } from './TopBar.tsx';
import { useDilemma } from './dilemma/use-dilemma.ts';
import { useFocusOnChange } from './common/use-focus-on-change.ts';
import { type Play, usePlay } from './common/use-play.ts';
import './PlayScreen.css';

export function PlayScreen(props: PlayProps) {
  const play = usePlay(props);
  const dilemma = useDilemma(play);
  const [facilitating, setFacilitating] = useState(false);
  const { world, picture } = play;
  const heading = useFocusOnChange(`${world.turn} ${world.phase} ${world.inject}`);
  return (
    <div className="room" data-phase={world.phase}>
      <TopBar play={play} props={props} heading={heading} onFacilitator={() => setFacilitating(true)} />
      <main className="room-main" id="main">
        <Banners play={play} props={props} />
        <Table play={play} props={props} dilemma={dilemma} />
      </main>
      <PlanStrip play={play} primary={<Primary play={play} props={props} dilemma={dilemma} />} />
      <Facilitator play={play} readOnly={props.readOnly} open={facilitating} onClose={() => setFacilitating(false)} />
      <p className="visually-hidden" aria-live="polite">
        {play.said === '' ? '' : `${play.said} ${picture.turnName}: ${PHASE_TITLES[world.phase]}.`}
      </p>
    </div>
  );
}

function Banners({ play, props }: { readonly play: Play; readonly props: PlayProps }) {
  return (
    <>
      {props.readOnly && <Banner tone="warning">{READ_ONLY}</Banner>}
      {props.storageProblem !== null && <Banner tone="error">{props.storageProblem}</Banner>}
      {play.world.paused && <Banner tone="info">{PAUSED}</Banner>}
    </>
  );
}
