import { type ReactNode, useId } from 'react';
import './ChoiceCards.css';

export interface Choice {
  readonly id: string;
  readonly label: ReactNode;
  /** What would be done, concretely. */
  readonly text?: ReactNode;
  /** What it uses up, e.g. `Costs 2 funds`. */
  readonly cost?: string | undefined;
  /** Why it cannot be chosen now; a choice without it is open. */
  readonly unavailable?: string | undefined;
}

export interface ChoiceCardsProps {
  /** The question the cards answer. */
  readonly legend: ReactNode;
  readonly choices: readonly Choice[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Marks the cards A, B, C, so that people can name them across the room. */
  readonly lettered?: boolean;
  readonly hideLegend?: boolean;
}

function ChoiceCard(props: {
  readonly choice: Choice;
  readonly letter: string | null;
  readonly group: string;
  readonly checked: boolean;
  readonly onSelect: (id: string) => void;
}) {
  const { choice, letter, group, checked, onSelect } = props;
  const shut = choice.unavailable !== undefined;
  const id = `${group}-${choice.id}`;
  return (
    <div className={shut ? 'choice choice-shut' : 'choice'}>
      <input
        className="choice-input"
        type="radio"
        id={id}
        name={group}
        checked={checked}
        disabled={shut}
        aria-describedby={`${id}-more`}
        onChange={() => onSelect(choice.id)}
      />
      <label htmlFor={id} className="choice-card">
        <span className="choice-label">
          {letter !== null && <span className="choice-letter">{letter}</span>}
          {choice.label}
        </span>
        <span id={`${id}-more`} className="choice-more">
          {choice.text !== undefined && <span className="choice-text">{choice.text}</span>}
          {choice.cost !== undefined && <span className="choice-cost">{choice.cost}</span>}
          {shut && <span className="choice-reason">{choice.unavailable}</span>}
        </span>
      </label>
    </div>
  );
}

/** Radio buttons that look like cards laid on the table. */
export function ChoiceCards(props: ChoiceCardsProps) {
  const { legend, choices, selected, onSelect, lettered = true, hideLegend = false } = props;
  const group = useId();
  return (
    <fieldset className="choices">
      <legend className={hideLegend ? 'visually-hidden' : 'choices-legend'}>{legend}</legend>
      {choices.map((choice, at) => (
        <ChoiceCard
          key={choice.id}
          choice={choice}
          letter={lettered ? String.fromCharCode(65 + at) : null}
          group={group}
          checked={choice.id === selected}
          onSelect={onSelect}
        />
      ))}
    </fieldset>
  );
}
