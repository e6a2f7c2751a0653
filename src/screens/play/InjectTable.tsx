// A dilemma takes the whole table: the paper left; the roles, their silent positions and the decision right.

import { useEffect, useRef, useState } from 'react';
import { openChoices } from '../../core/engine/legal-inputs.ts';
import type { Input } from '../../core/log/input.ts';
import type { Choice, Inject, Scenario } from '../../core/scenario/schema.ts';
import { sayRefusal } from '../../text/refusals.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { ChoiceCards } from '../../view/controls/ChoiceCards.tsx';
import { Paper } from '../../view/controls/Paper.tsx';
import { Advice } from './Advice.tsx';
import { DecisionNotes, type Notes } from './DecisionNotes.tsx';
import { Positions } from './Positions.tsx';
import type { Play } from './use-play.ts';

export interface InjectTableProps {
  readonly play: Play;
  readonly inject: Inject;
  /** tells the frame what the primary action would record; null while nothing is chosen */
  readonly onDecision: (input: Extract<Input, { kind: 'choose' }> | null) => void;
}

const NO_NOTES: Notes = { rationale: '', dissent: '', prediction: null };

export function InjectTable({ play, inject, onDecision }: InjectTableProps) {
  const { scenario, settings } = play.session.header;
  const [chosen, setChosen] = useState<string | null>(null);
  const [notes, setNotes] = useState<Notes>(NO_NOTES);
  const [positionsDone, setPositionsDone] = useState(!settings.positions);
  const { opened } = play;
  useEffect(() => opened(`paper:${inject.id}`), [opened, inject.id]);
  useEffect(
    () => onDecision(chosen === null ? null : decision(inject, chosen, notes)),
    [onDecision, inject, chosen, notes],
  );
  return (
    <div className="dilemma">
      <div className="dilemma-paper">
        {inject.content_note !== undefined && <Banner tone="info">{inject.content_note}</Banner>}
        <Paper {...inject.paper} title={inject.title} />
        <BroughtBy inject={inject} scenario={scenario} />
      </div>
      <div className="dilemma-decision">
        <Advice inject={inject} scenario={scenario} onOpened={(role) => opened(`advice:${inject.id}.${role}`)} />
        {positionsDone ? (
          <>
            <ChoiceCards legend="What will the team do?" choices={cards(play)} selected={chosen} onSelect={setChosen} />
            <DecisionNotes play={play} notes={notes} onNotes={setNotes} />
          </>
        ) : (
          <Positions play={play} inject={inject} onDone={() => setPositionsDone(true)} />
        )}
      </div>
    </div>
  );
}

function BroughtBy({ inject, scenario }: { readonly inject: Inject; readonly scenario: Scenario }) {
  const role = scenario.roles.find((one) => one.id === inject.brought_by);
  return role === undefined ? null : (
    <p className="room-small">Brought to the table by the {role.name.toLowerCase()}.</p>
  );
}

function decision(
  inject: Inject,
  choice: string,
  { rationale, dissent, prediction }: Notes,
): Extract<Input, { kind: 'choose' }> {
  return {
    kind: 'choose',
    inject: inject.id,
    choice,
    ...(rationale.trim() === '' ? {} : { rationale: rationale.trim() }),
    ...(dissent.trim() === '' ? {} : { dissent: dissent.trim() }),
    ...(prediction === null ? {} : { prediction }),
  };
}

function cards({ world, session }: Play) {
  const { scenario } = session.header;
  const inject = scenario.injects[world.table];
  return openChoices(world).map(({ choice, problem }) => {
    const written = inject?.choices.find((one) => one.id === choice.id);
    return {
      id: choice.id,
      label: written?.label ?? choice.id,
      text: written?.text,
      cost: costLine(scenario, written),
      unavailable: problem === null ? undefined : (written?.needs ?? sayRefusal(problem.code, problem.about)),
    };
  });
}

function costLine(scenario: Scenario, choice: Choice | undefined): string | undefined {
  const costs = Object.entries(choice?.spends ?? {}).map(
    ([id, n]) => `${n} ${scenario.capacity.find((one) => one.id === id)?.name.toLowerCase() ?? id}`,
  );
  return costs.length === 0 ? undefined : `Costs ${costs.join(', ')}`;
}

/** Moves the focus to a heading when a new one appears, so that keyboard and reader start at the top. */
export function useFocusOnChange(key: string) {
  const target = useRef<HTMLHeadingElement>(null);
  const last = useRef(key);
  useEffect(() => {
    if (last.current !== key) target.current?.focus();
    last.current = key;
  }, [key]);
  return target;
}
