import './Mark.css';

/** Our own mark: a compass rose whose shadow falls towards the light. assets/mark.svg is the same drawing. */
export function Mark({ label }: { readonly label?: string }) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="mark" viewBox="0 0 128 128" {...naming}>
      <path
        className="mark-shadow"
        d="M55.0 5.0L62.8 49.2L107.0 57.0L62.8 64.8L55.0 109.0L47.2 64.8L3.0 57.0L47.2 49.2Z"
      />
      <path
        className="mark-paper"
        d="M70.0 16.0L77.8 60.2L122.0 68.0L77.8 75.8L70.0 120.0L62.2 75.8L18.0 68.0L62.2 60.2Z"
      />
      <path
        className="mark-ink"
        d="M70.0 16.0L77.8 60.2L70.0 68.0ZM122.0 68.0L77.8 75.8L70.0 68.0ZM70.0 120.0L62.2 75.8L70.0 68.0ZM18.0 68.0L62.2 60.2L70.0 68.0Z"
      />
    </svg>
  );
}
