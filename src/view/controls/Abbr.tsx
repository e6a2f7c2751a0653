import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './Abbr.css';

export interface AbbrProps {
  /** What stands in the text, e.g. `DDR`. */
  readonly short: string;
  /** What it stands for, e.g. `disarmament, demobilisation and reintegration`. */
  readonly full: string;
}

/** An abbreviation that explains itself on hover, focus and touch; in print the words follow in brackets. */
export function Abbr({ short, full }: AbbrProps) {
  return (
    <>
      <TooltipTrigger delay={150} closeDelay={80}>
        <Button className="abbr" aria-label={`${short}, ${full}`}>
          {short}
        </Button>
        <Tooltip className="abbr-tip" offset={6}>
          {full}
        </Tooltip>
      </TooltipTrigger>
      <span className="abbr-print" dir="auto">
        {' '}
        ({full})
      </span>
    </>
  );
}
