import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './Abbr.css';

export interface TermProps {
  /** The word as it stands in the text. */
  readonly term: string;
  readonly means: string;
  /** The language of both, e.g. `ar`. */
  readonly lang?: string | undefined;
}

/** A word that says what it means on hover, focus and touch: until the pointer, the focus or Escape closes it. */
export function Term({ term, means, lang }: TermProps) {
  const [open, setOpen] = useState(false);
  return (
    <TooltipTrigger delay={150} closeDelay={80} isOpen={open} onOpenChange={setOpen} shouldCloseOnPress={false}>
      {/* React Aria shows tooltips to no finger by itself. */}
      <Button className="abbr" onPress={() => setOpen(true)}>
        {term}
      </Button>
      <Tooltip className="abbr-tip" offset={6}>
        <span lang={lang} dir="auto">
          {means}
        </span>
      </Tooltip>
    </TooltipTrigger>
  );
}
