import { sealOutline } from './seal-outline.ts';
import './Seal.css';

export interface SealProps {
  /** The short head of the log's hash chain, e.g. `7f3a 91c0`. */
  readonly code: string;
  /** What it is, e.g. `Seal of this session`. */
  readonly label: string;
}

/** The end of a log, as a drawn seal: read it out and write it down, and nobody can exchange the log unnoticed. */
export function Seal({ code, label }: SealProps) {
  return (
    <figure className="seal">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <path className="seal-wax" d={sealOutline(code, 58, 60)} />
        <circle className="seal-ring" cx="60" cy="60" r="44" />
        <circle className="seal-ring seal-ring-fine" cx="60" cy="60" r="40" />
        <path className="seal-rose" d="M60 24 L66 54 L96 60 L66 66 L60 96 L54 66 L24 60 L54 54Z" />
      </svg>
      <figcaption>
        <span className="seal-label">{label}</span>
        <code className="seal-code">{code}</code>
      </figcaption>
    </figure>
  );
}
