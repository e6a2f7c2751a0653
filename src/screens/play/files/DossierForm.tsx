// What a dossier serves for, and taking it up. Outside planning only how it stands.

import type { Problem } from '../../../core/engine/view/problem.ts';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { dossierUse } from './dossier-use.ts';
import { sayProblem } from '../common/say-problem.ts';
import type { Play } from '../common/use-play.ts';
import './DossierForm.css';

export interface DossierFormProps {
  readonly play: Play;
  /** `actor.guard`, `tie.x`, `route.y` */
  readonly subject: string;
}

function whyShut(problem: Problem): string {
  switch (problem.code) {
    case 'already_taken_up':
      return say('play.dossier.taken_up');
    case 'no_dossiers_left':
      return say('play.dossier.left', { left: 0 });
    default:
      return sayProblem(problem);
  }
}

export function DossierForm({ play, subject }: DossierFormProps) {
  const { legal, picture } = play;
  const dossier = legal.dossiers.find(({ ref }) => ref === subject);
  if (dossier === undefined) return null;
  const { until, problem, serves } = dossier;
  const takenNow = problem?.code === 'already_taken_up';
  const shut = problem === null ? undefined : whyShut(problem);
  return (
    <div className="dossier-form">
      <p className="dossier-serves">
        {serves.length === 0 ? say('play.dossier.serves_nothing') : say('play.dossier.serves', { targets: serves })}
      </p>
      {until !== null && !takenNow && <p className="room-small">{say(dossierUse(picture, until))}</p>}
      {picture.phase === 'planning' && (
        <Button
          size="small"
          unavailable={play.locked ?? shut}
          onClick={() => void play.send({ kind: 'take_up', subject })}
        >
          {until === null ? say('play.dossier.take_up') : say('play.dossier.renew')}
        </Button>
      )}
    </div>
  );
}
