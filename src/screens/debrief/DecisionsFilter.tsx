import { useState } from 'react';
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import { Decisions } from '../../sheets/debrief/Decisions.tsx';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say } from '../../text/say.ts';
import { Checkbox } from '../../view/controls/fields.tsx';
import './DecisionsFilter.css';

const ALWAYS: ReadonlySet<Entry['kind']> = new Set(['choice', 'order', 'withdrawal', 'facilitator', 'ending']);

/** The team's decisions as a thread; what others did between them on demand. */
export function DecisionsFilter({ model, slots }: SheetProps) {
  const [all, setAll] = useState(false);
  const shown = model.timeline.filter(({ kind }) => all || ALWAYS.has(kind));
  return (
    <>
      <div className="debrief-filter no-print">
        <Checkbox label={say('debrief.screen.show_all')} checked={all} onChange={setAll} />
        <span className="debrief-small" role="status">
          {say('debrief.screen.shown', { count: shown.length })}
        </span>
      </div>
      <Decisions model={model} slots={slots} entries={shown} />
    </>
  );
}
