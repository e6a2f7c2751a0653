import { type DragEvent, useId, useState } from 'react';
import './Dropzone.css';

export interface DropzoneProps {
  readonly label: string;
  /** On the button, in our own words: those of the browser are in its language. */
  readonly chooseLabel: string;
  readonly hint?: string;
  /** As in `<input accept>`, e.g. `.json,.jsonl`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A file by dialogue or by dropping it: the input is real and reachable, the square around it only helps. */
export function Dropzone({ label, chooseLabel, hint, accept, multiple = false, onFiles }: DropzoneProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const keep = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={over ? 'dropzone dropzone-over' : 'dropzone'}
      onDragOver={keep}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={`${id}-label`} className="dropzone-label">
        {label}
      </p>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      <input
        className="dropzone-input"
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = ''; // the same file may be chosen again after it was mended
          if (files.length > 0) onFiles(files);
        }}
      />
      <label htmlFor={id} className="dropzone-choose">
        {chooseLabel}
      </label>
    </div>
  );
}
