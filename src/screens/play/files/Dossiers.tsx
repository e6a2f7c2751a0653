// Dossiers of the analysis cell: what it knows about each, what a dossier would serve for, and taking it up.

import type { DossierLegal } from '../../../core/engine/view/legal.ts';
import { dossierWords, KNOWN_WORDS, planWords } from '../../../text/play-text.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { DossierForm } from './DossierForm.tsx';
import { SubjectFile } from './SubjectFile.tsx';
import { turnName } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import './Dossiers.css';

export function Dossiers({ play }: { readonly play: Play }) {
  const { dossiers, dossiersLeft, dossierLasts } = play.legal;
  return (
    <section className="dossiers" aria-label={planWords.dossiers}>
      <p className="measures-left">{dossierWords.intro(dossiersLeft, dossierLasts)}</p>
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
  return (
    <Disclosure
      summary={
        <span className="measure-head">
          <span className="measure-title">{name}</span>
          <span className="room-small">
            {KNOWN_WORDS[known]}
            {until === null ? '' : ` · ${dossierWords.inUse(turnName(play.picture, until))}`}
          </span>
        </span>
      }
      onToggle={(open) => open && play.opened(`dossier:${ref}`)}
    >
      <DossierForm play={play} subject={ref} />
      <SubjectFile play={play} subject={ref} />
    </Disclosure>
  );
}
