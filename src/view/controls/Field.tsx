import { type ReactNode, useId } from 'react';
import './Field.css';

export interface FieldFrame {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

/** What the control inside a field must carry so that label, hint and error are read with it. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps extends FieldFrame {
  readonly children: (ids: FieldIds) => ReactNode;
}

const given = (node: ReactNode) => node !== undefined && node !== null && node !== '';

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const hinted = given(hint) ? `${id}-hint` : '';
  const faulty = given(error) ? `${id}-error` : '';
  const describedBy = `${hinted} ${faulty}`.trim();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hinted !== '' && (
        <p className="field-hint" id={hinted}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': faulty === '' ? undefined : true,
      })}
      {faulty !== '' && (
        <p className="field-error" id={faulty} role="alert">
          <span aria-hidden="true">✕ </span>
          {error}
        </p>
      )}
    </div>
  );
}
