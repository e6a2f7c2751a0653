// Silent positions before the discussion: each role marks one, nobody sees another's until all are in or the team goes on.

import { useState } from 'react';
import type { Inject } from '../../core/scenario/schema.ts';
import { Button } from '../../view/controls/Button.tsx';
import { ChoiceCards } from '../../view/controls/ChoiceCards.tsx';
import type { Play } from './use-play.ts';

export interface PositionsProps {
  readonly play: Play;
  readonly inject: Inject;
  readonly onDone: () => void;
}

export function Positions({ play, inject, onDone }: PositionsProps) {
  const { roles } = play.session.header.scenario;
  const [at, setAt] = useState(0);
  const [choice, setChoice] = useState<string | null>(null);
  const role = roles[at];
  if (role === undefined) return null;
  const next = (): void => {
    setChoice(null);
    if (at + 1 < roles.length) setAt(at + 1);
    else onDone();
  };
  const mark = async (): Promise<void> => {
    if (choice !== null && (await play.take({ kind: 'position', role: role.id, inject: inject.id, choice }))) next();
  };
  return (
    <section className="positions" aria-labelledby="positions-title">
      <h2 id="positions-title" className="room-heading">
        Silent position {at + 1} of {roles.length}: {role.name}
      </h2>
      <p className="room-small">
        Only this role looks at the screen now. Nothing is shown until everybody has marked a position.
      </p>
      <ChoiceCards
        legend={`What would the ${role.name.toLowerCase()} do?`}
        choices={inject.choices.map(({ id, label }) => ({ id, label }))}
        selected={choice}
        onSelect={setChoice}
      />
      <div className="room-row">
        <Button
          kind="secondary"
          unavailable={choice === null ? 'Choose one, or pass.' : undefined}
          onClick={() => void mark()}
        >
          Mark position
        </Button>
        <Button kind="quiet" onClick={next}>
          Pass
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Go to the discussion
        </Button>
      </div>
    </section>
  );
}
