// The one primary action: always in the same corner, with the next thing to do in words beside it.

import { useEffect, useState } from 'react';
import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { ConfirmDialog } from '../../view/controls/ConfirmDialog.tsx';
import type { PlayProps } from './common/play-props.ts';
import type { Dilemma } from './dilemma/use-dilemma.ts';
import { namedRole } from './common/named-role.ts';
import { sayProblem } from './common/say-problem.ts';
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
            {sayProblem(play.refusal)}
          </p>
        )}
      </div>
      <Action {...given} />
    </div>
  );
}

function nextStep({ picture }: Play, dilemma: Dilemma | null): string {
  if (picture.report !== null && picture.report.stop !== null) return say('play.next.stop');
  if (dilemma === null) return say('play.next', { phase: picture.phase });
  if (dilemma.elsewhere !== null) return say('play.elsewhere.next');
  if (dilemma.slips !== null) return say('play.next.slips');
  return dilemma.asked === null
    ? say('play.next.decide')
    : say('play.next.position', { role: namedRole(dilemma.asked) });
}

function Action({ play, props, dilemma }: PrimaryProps) {
  const { picture, send, locked } = play;
  switch (picture.phase) {
    case 'inject':
      return <TableAction play={play} dilemma={dilemma} />;
    case 'planning':
      return <EndPlanning play={play} />;
    case 'ending':
    case 'debrief':
      return (
        <Button kind="primary" size="large" onClick={() => void finish(play, props)}>
          {say('play.primary.ending')}
        </Button>
      );
    case 'briefing':
    case 'situation':
    case 'resolution':
    case 'report':
      return (
        <Button kind="primary" size="large" unavailable={locked} onClick={() => void send({ kind: 'proceed' })}>
          {proceedWord(picture)}
        </Button>
      );
  }
}

function proceedWord({ phase, over }: Play['picture']): string {
  if (phase === 'report') return over ? say('play.primary.last_report') : say('play.primary.report');
  return phase === 'briefing' ? say('play.primary.briefing') : say('play.primary.situation');
}

function TableAction({ play, dilemma }: Pick<PrimaryProps, 'play' | 'dilemma'>) {
  return dilemma === null ? null : <Record key={dilemma.table.since} play={play} dilemma={dilemma} />;
}

type Question = 'not asked' | 'asked' | 'answered';

/** Asks once for each paper when neither a reason nor a prediction is written down. */
function Record({ play, dilemma }: { readonly play: Play; readonly dilemma: Dilemma }) {
  const { input, missing, asked, wordless, reason } = dilemma;
  const [question, setQuestion] = useState<Question>('not asked');
  // The dialog gives the focus back to the button; the work is elsewhere.
  useEffect(() => {
    if (question === 'answered') reason.current?.focus();
  }, [question, reason]);
  const record = (): Promise<boolean> => (input === null ? Promise.resolve(false) : play.send(input));
  // Once taken it goes with the paper: closed before, the whole table would be drawn twice.
  const recordAsItIs = async (): Promise<void> => {
    if (!(await record())) setQuestion('answered');
  };
  return (
    <>
      <Button
        kind="primary"
        size="large"
        unavailable={play.locked ?? (input === null ? missing : undefined)}
        onClick={() => (wordless && question === 'not asked' ? setQuestion('asked') : void record())}
      >
        {asked === null ? say('play.primary.decide') : say('play.primary.position')}
      </Button>
      <ConfirmDialog
        open={question === 'asked'}
        title={say('play.table.wordless_title')}
        confirmLabel={say('play.table.wordless_confirm')}
        cancelLabel={say('play.table.wordless_cancel')}
        onConfirm={() => void recordAsItIs()}
        onCancel={() => setQuestion('answered')}
      >
        <p>{say('play.table.wordless', { predictions: play.picture.settings.predictions })}</p>
      </ConfirmDialog>
    </>
  );
}

/** Asks once when something that could be used would be left unused. */
function EndPlanning({ play }: { readonly play: Play }) {
  const [asking, setAsking] = useState(false);
  const { orders, dossiers } = play.legal.stillOpen;
  // Once taken it goes with all of planning: closed before, the whole table would be drawn twice.
  const end = async (): Promise<void> => {
    if (!(await play.send({ kind: 'end_planning' }))) setAsking(false);
  };
  return (
    <>
      <Button
        kind="primary"
        size="large"
        unavailable={play.locked}
        onClick={() => (orders + dossiers > 0 ? setAsking(true) : void end())}
      >
        {say('play.primary.planning')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={say('play.plan.end_title')}
        confirmLabel={say('play.plan.end_confirm')}
        cancelLabel={say('play.plan.end_cancel')}
        onConfirm={() => void end()}
        onCancel={() => setAsking(false)}
      >
        <p>{say('play.plan.end_left', { orders, dossiers })}</p>
      </ConfirmDialog>
    </>
  );
}

async function finish(play: Play, props: PlayProps): Promise<void> {
  if (play.picture.phase === 'ending' && !play.readOnly) await play.send({ kind: 'proceed' });
  props.onDebrief();
}
