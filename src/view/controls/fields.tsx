import type { ComponentProps } from 'react';
import { Field, type FieldFrame } from './Field.tsx';
import './fields.css';

type Given<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  'onChange' | 'value' | 'id' | 'children'
>;

export interface TextFieldProps extends FieldFrame, Given<'input'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** What people type runs from its own side, whatever the language of the interface. */
export function TextField({ label, hint, error, value, onChange, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          type="text"
          dir="auto"
          {...rest}
          {...ids}
          className="field-input"
          value={value}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldFrame, Given<'textarea'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextArea({ label, hint, error, value, onChange, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <textarea
          rows={3}
          dir="auto"
          {...rest}
          {...ids}
          className="field-input"
          value={value}
          onChange={(e) => onChange(e.target.value)}
        />
      )}
    </Field>
  );
}

export interface SelectOption {
  readonly id: string;
  readonly label: string;
  readonly unavailable?: boolean;
  /** The language of its label, where that is an author's. */
  readonly lang?: string | undefined;
}

export interface SelectProps extends FieldFrame, Given<'select'> {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (id: string) => void;
}

/** The system's own list: it works with every reader, on a projector and by typing. */
export function Select({ label, hint, error, value, options, onChange, ...rest }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <select {...rest} {...ids} className="field-input" value={value} onChange={(e) => onChange(e.target.value)}>
          {options.map((option) => (
            <option
              key={option.id}
              value={option.id}
              lang={option.lang}
              dir="auto"
              disabled={option.unavailable === true}
            >
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface SliderProps extends FieldFrame {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words, shown and read, e.g. `70 % sure`. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
}

export function Slider({ label, hint, error, value, valueText, onChange, ...range }: SliderProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <span className="field-slider">
          <input
            type="range"
            {...range}
            {...ids}
            value={value}
            aria-valuetext={valueText}
            onChange={(e) => onChange(e.target.valueAsNumber)}
          />
          <output htmlFor={ids.id}>{valueText}</output>
        </span>
      )}
    </Field>
  );
}

export interface CheckboxProps {
  readonly label: React.ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Checkbox({ label, checked, onChange, disabled = false }: CheckboxProps) {
  return (
    <label className="field-check">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(e) => onChange(e.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
