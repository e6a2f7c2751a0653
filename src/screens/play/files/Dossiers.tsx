// Dossiers of the analysis cell: what it knows about each, what a dossier would serve for, and taking it up.

import type { DossierLegal } from '../../../core/engine/view/legal.ts';
import { say } from '../../../text/say.ts';
import { tell } from '../../../text/tell.ts';
import { DossierForm } from './DossierForm.tsx';
import { SubjectFile } from './SubjectFile.tsx';
import { dossierUse } from './dossier-use.ts';
import { Folded } from '../common/Folded.tsx';
import { tellCosts } from '../common/tell-costs.ts';
import type { Play } from '../common/use-play.ts';
import { Said } from '../../common/author.tsx';
import './Dossiers.css';

export function Dossiers({ play }: { readonly play: Play }) {
  const { dossiers, dossiersLeft, dossierLasts, dossierHolds } = play.legal;
  return (
    <section className="dossiers" aria-label={say('play.plan.dossiers')}>
      <p className="measures-left">
        {say('play.dossier.left', { left: dossiersLeft })} {say('play.dossier.lasts', { lasts: dossierLasts })}{' '}
        {dossierHolds.length > 0 && say('play.dossier.holds', { costs: tellCosts(dossierHolds) })}
      </p>
      <div>
        {dossiers.map((dossier) => (
          <Dossier key={dossier.ref} play={play} dossier={dossier} />
        ))}
      </div>
    </section>
  );
}

function Dossier({
  play,
  dossier: { ref, name, known, until },
}: {
  readonly play: Play;
  readonly dossier: DossierLegal;
}) {
  const rung = tell('ladder.known', { level: known });
  return (
    <Folded
      summary={
        <span className="measure-head">
          <span className="measure-title">
            <Said value={name} />
          </span>
          <span className="room-small">
            {until === null
              ? say(rung)
              : say('play.dossier.known_in_use', { known: rung, use: dossierUse(play.picture, until) })}
          </span>
        </span>
      }
      onOpened={() => play.opened(`dossier:${ref}`)}
    >
      <DossierForm play={play} subject={ref} />
      <SubjectFile play={play} subject={ref} />
    </Folded>
  );
}
