import './mark.css';

/** Our own mark: a compass rose lit from one side, whose shadow falls towards the light. */
export function Mark({ label }: { readonly label?: string }) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="mark" viewBox="0 0 64 64" {...naming}>
      <g className="mark-shadow">
        <path d="M20 2 L26.5 19.5 L44 26 L26.5 32.5 L20 50 L13.5 32.5 L-4 26 L13.5 19.5Z" transform="translate(3 -1)" />
      </g>
      <path className="mark-paper" d="M34 6 L40.5 25.5 L60 32 L40.5 38.5 L34 58 L27.5 38.5 L8 32 L27.5 25.5Z" />
      <path
        className="mark-ink"
        d="M34 6 L40.5 25.5 L34 32Z M60 32 L40.5 38.5 L34 32Z M34 58 L27.5 38.5 L34 32Z M8 32 L27.5 25.5 L34 32Z"
      />
    </svg>
  );
}
