// Dossiers of the analysis cell: one must be taken up to serve, and then serves for a few turns.

import { dossiersLeft, openDossiers } from '../../core/engine/legal-inputs.ts';
import { nameSubject } from '../../core/log/name-cause.ts';
import { KNOWN_WORDS, turns } from '../../text/play-text.ts';
import { Button } from '../../view/controls/Button.tsx';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import type { Play } from './use-play.ts';

export function Dossiers({ play }: { readonly play: Play }) {
  const { world, session } = play;
  const { scenario } = session.header;
  const left = dossiersLeft(world);
  return (
    <div className="dossiers">
      <p className="room-small">
        {left} more can be taken up this turn. One that is taken up serves for {turns(world.program.dossierLasts)}; a
        measure that it fits is then done with open eyes.
      </p>
      {openDossiers(world).map(({ ref, active, until }) => {
        const level = world.values[world.program.layout.slot(`${ref}.known`)] ?? 0;
        const renewed = until === world.turn + world.program.dossierLasts - 1;
        return (
          <Disclosure
            key={ref}
            summary={
              <span>
                {nameSubject(scenario, ref)}{' '}
                <span className="room-small">{active ? `in use until turn ${until}` : KNOWN_WORDS[level]}</span>
              </span>
            }
            onToggle={(open) => open && play.opened(`dossier:${ref}`)}
          >
            <p>{dossierText(play, ref)}</p>
            <Button
              unavailable={
                renewed ? 'Taken up this turn.' : left === 0 ? 'No more dossiers can be taken up this turn.' : undefined
              }
              onClick={() => void play.take({ kind: 'take_up', subject: ref })}
            >
              Take it up
            </Button>
          </Disclosure>
        );
      })}
    </div>
  );
}

function dossierText({ session, picture }: Play, ref: string): string {
  const [kind, id] = ref.split('.');
  const { scenario } = session.header;
  if (kind === 'actor') return picture.actors.find(({ actor }) => actor.id === id)?.actor.text ?? '';
  if (kind === 'route') return picture.routes.find(({ route }) => route.id === id)?.route.text ?? '';
  return scenario.ties?.find((tie) => tie.id === id)?.text ?? '';
}
