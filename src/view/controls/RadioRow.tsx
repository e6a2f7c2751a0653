import { useId } from 'react';
import './RadioRow.css';

export interface RadioRowProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly unavailable?: boolean }[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly hideLegend?: boolean;
}

/** A few short answers side by side: up, same, down. */
export function RadioRow({ legend, options, selected, onSelect, hideLegend = false }: RadioRowProps) {
  const group = useId();
  return (
    <fieldset className="radio-row">
      <legend className={hideLegend ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      <div className="radio-row-options">
        {options.map((option) => (
          <label key={option.id} className="radio-row-option">
            <input
              className="radio-row-input"
              type="radio"
              name={group}
              checked={option.id === selected}
              disabled={option.unavailable === true}
              onChange={() => onSelect(option.id)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
