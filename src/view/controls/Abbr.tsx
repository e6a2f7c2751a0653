import { Tip } from './Tip.tsx';
import './Abbr.css';

export interface AbbrProps {
  /** What stands in the text, e.g. `DDR`. */
  readonly short: string;
  /** What it stands for, e.g. `disarmament, demobilisation and reintegration`. */
  readonly full: string;
}

/** An abbreviation that explains itself; in print the words follow in brackets. */
export function Abbr({ short, full }: AbbrProps) {
  return (
    <>
      <Tip shown={short} label={`${short}, ${full}`}>
        {full}
      </Tip>
      <span className="abbr-print" dir="auto">
        {' '}
        ({full})
      </span>
    </>
  );
}
