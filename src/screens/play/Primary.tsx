// The one primary action: always in the same corner, with the next thing to do in words beside it.

import { useState } from 'react';
import { dossiersLeft, openDossiers, openOrders, ordersLeft } from '../../core/engine/legal-inputs.ts';
import { NEXT_STEP, planWords, PRIMARY, tableWords } from '../../text/play-text.ts';
import { Button } from '../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../view/controls/ConfirmDialog.tsx';
import type { PlayProps } from './common/play-props.ts';
import type { Dilemma } from './dilemma/use-dilemma.ts';
import type { Play } from './common/use-play.ts';
import './Primary.css';

export interface PrimaryProps {
  readonly play: Play;
  readonly props: PlayProps;
  readonly dilemma: Dilemma | null;
}

export function Primary(given: PrimaryProps) {
  const { play, dilemma } = given;
  return (
    <div className="strip-action">
      <div className="strip-words">
        <p className="strip-next">{nextStep(play, dilemma)}</p>
        {play.refusal !== null && (
          <p className="strip-refusal" role="alert">
            {play.refusal}
          </p>
        )}
      </div>
      <Action {...given} />
    </div>
  );
}

function nextStep({ world }: Play, dilemma: Dilemma | null): string {
  if (dilemma === null) return NEXT_STEP[world.phase];
  return dilemma.asked === null ? tableWords.decideNext : tableWords.positionNext(dilemma.asked.name);
}

function Action({ play, props, dilemma }: PrimaryProps) {
  const { world, take, locked } = play;
  switch (world.phase) {
    case 'inject':
      return <TableAction play={play} dilemma={dilemma} />;
    case 'planning':
      return <EndPlanning play={play} />;
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
    case 'report':
      return (
        <Button kind="primary" size="large" unavailable={locked} onClick={() => void take({ kind: 'proceed' })}>
          {proceedWord(world)}
        </Button>
      );
  }
}

function proceedWord({ phase, over }: Play['world']): string {
  if (phase === 'report') return over ? PRIMARY.lastReport : PRIMARY.report;
  return phase === 'briefing' ? PRIMARY.briefing : PRIMARY.situation;
}

function TableAction({ play, dilemma }: Pick<PrimaryProps, 'play' | 'dilemma'>) {
  if (dilemma === null) return null;
  const { input, missing, asked } = dilemma;
  return (
    <Button
      kind="primary"
      size="large"
      unavailable={play.locked ?? (input === null ? missing : undefined)}
      onClick={() => input !== null && void play.take(input)}
    >
      {asked === null ? PRIMARY.inject : PRIMARY.position}
    </Button>
  );
}

/** Asks once when something that could be used would be left unused. */
function EndPlanning({ play }: { readonly play: Play }) {
  const [asking, setAsking] = useState(false);
  const orders = openOrders(play.world).some(({ problem }) => problem === null) ? ordersLeft(play.world) : 0;
  const dossiers = openDossiers(play.world).some(({ active }) => !active) ? dossiersLeft(play.world) : 0;
  const end = (): void => {
    setAsking(false);
    void play.take({ kind: 'end_planning' });
  };
  return (
    <>
      <Button
        kind="primary"
        size="large"
        unavailable={play.locked}
        onClick={() => (orders + dossiers > 0 ? setAsking(true) : end())}
      >
        {PRIMARY.planning}
      </Button>
      <ConfirmDialog
        open={asking}
        title={planWords.endTitle}
        confirmLabel={planWords.endConfirm}
        cancelLabel={planWords.endCancel}
        onConfirm={end}
        onCancel={() => setAsking(false)}
      >
        <p>{planWords.endLeft(orders, dossiers)}</p>
      </ConfirmDialog>
    </>
  );
}

async function finish(play: Play, props: PlayProps): Promise<void> {
  if (play.world.phase === 'ending' && !props.readOnly) await play.take({ kind: 'proceed' });
  props.onDebrief();
}
