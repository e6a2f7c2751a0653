// Dossiers of the analysis cell: what it knows about each, what a dossier would serve for, and taking it up.

import { dossiersLeft, openDossiers } from '../../../core/engine/legal-inputs.ts';
import { nameSubject } from '../../../core/log/form/name-cause.ts';
import { dossierWords, KNOWN_WORDS, planWords } from '../../../text/play-text.ts';
import { Disclosure } from '../../../view/controls/Disclosure.tsx';
import { DossierForm } from './DossierForm.tsx';
import { inPicture } from '../common/in-picture.ts';
import { SubjectFile } from './SubjectFile.tsx';
import { turnName } from '../common/turn-name.ts';
import type { Play } from '../common/use-play.ts';
import './Dossiers.css';

export function Dossiers({ play }: { readonly play: Play }) {
  const { world, session } = play;
  const { scenario } = session.header;
  const known = openDossiers(world).filter(({ ref }) => inPicture(play.picture, ref));
  return (
    <section className="dossiers" aria-label={planWords.dossiers}>
      <p className="measures-left">{dossierWords.intro(dossiersLeft(world), world.program.dossierLasts)}</p>
      <div>
        {known.map(({ ref, active, until }) => {
          const level = world.values[world.program.layout.slot(`${ref}.known`)] ?? 0;
          return (
            <Disclosure
              key={ref}
              summary={
                <span className="measure-head">
                  <span className="measure-title">{nameSubject(scenario, ref)}</span>
                  <span className="room-small">
                    {KNOWN_WORDS[level]}
                    {active ? ` · ${dossierWords.inUse(turnName(scenario, until))}` : ''}
                  </span>
                </span>
              }
              onToggle={(open) => open && play.opened(`dossier:${ref}`)}
            >
              <DossierForm play={play} subject={ref} />
              <SubjectFile play={play} subject={ref} />
            </Disclosure>
          );
        })}
      </div>
    </section>
  );
}
