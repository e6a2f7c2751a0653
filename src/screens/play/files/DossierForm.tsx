// What a dossier serves for, and taking it up. Outside planning only how it stands.

import { dossiersLeft } from '../../../core/engine/legal-inputs.ts';
import { dossierWords } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { servesAt } from './serves-at.ts';
import { turnName } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import './DossierForm.css';

export interface DossierFormProps {
  readonly play: Play;
  /** `actor.guard`, `tie.x`, `route.y` */
  readonly subject: string;
}

export function DossierForm({ play, subject }: DossierFormProps) {
  const { world } = play;
  const { layout, dossierLasts } = world.program;
  const until = world.values[layout.slot(`${subject}.dossier`)] ?? 0;
  const active = until >= world.turn;
  const takenNow = until === world.turn + dossierLasts - 1;
  const left = dossiersLeft(world);
  const names = servesAt(play, subject);
  const shut = takenNow ? dossierWords.takenUp : left === 0 ? dossierWords.noneLeft : undefined;
  return (
    <div className="dossier-form">
      <p className="dossier-serves">
        {names.length === 0 ? dossierWords.servesNothing : `${dossierWords.serves} ${names.join(', ')}.`}
      </p>
      {active && !takenNow && (
        <p className="room-small">{dossierWords.inUse(turnName(play.session.header.scenario, until))}</p>
      )}
      {world.phase === 'planning' && (
        <Button
          size="small"
          unavailable={play.locked ?? shut}
          onClick={() => void play.take({ kind: 'take_up', subject })}
        >
          {active ? dossierWords.renew : dossierWords.takeUp}
        </Button>
      )}
    </div>
  );
}
