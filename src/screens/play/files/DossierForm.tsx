// What a dossier serves for, and taking it up. Outside planning only how it stands.

import { dossierWords, inSentence } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { turnName } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import './DossierForm.css';

export interface DossierFormProps {
  readonly play: Play;
  /** `actor.guard`, `tie.x`, `route.y` */
  readonly subject: string;
}

export function DossierForm({ play, subject }: DossierFormProps) {
  const { legal, picture } = play;
  const dossier = legal.dossiers.find(({ ref }) => ref === subject);
  if (dossier === undefined) return null;
  const { until, problem, serves } = dossier;
  const takenNow = problem?.code === 'already_taken_up';
  const shut = problem === null ? undefined : takenNow ? dossierWords.takenUp : dossierWords.noneLeft;
  return (
    <div className="dossier-form">
      <p className="dossier-serves">
        {serves.length === 0
          ? dossierWords.servesNothing
          : `${dossierWords.serves} ${serves.map(inSentence).join(', ')}.`}
      </p>
      {until !== null && !takenNow && <p className="room-small">{dossierWords.inUse(turnName(picture, until))}</p>}
      {picture.phase === 'planning' && (
        <Button
          size="small"
          unavailable={play.locked ?? shut}
          onClick={() => void play.send({ kind: 'take_up', subject })}
        >
          {until === null ? dossierWords.takeUp : dossierWords.renew}
        </Button>
      )}
    </div>
  );
}
