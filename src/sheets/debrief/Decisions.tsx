import { turnName } from '../../core/debrief/sections/turn-name.ts';
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import { domainName } from '../../text/domain-words.ts';
import { say, sayAlone, sayStart } from '../../text/say.ts';
import { Said } from '../Said.tsx';
import { BY_TEAM, byAuthor } from '../whose-words.ts';
import { ChoiceDetails } from './ChoiceDetails.tsx';
import type { SheetProps } from './sheet-props.ts';
import { Timeline } from './Timeline.tsx';
import './Decisions.css';

const MAJOR: ReadonlySet<Entry['kind']> = new Set(['choice', 'order', 'ending']);

/** Entries of the timeline as a thread. */
export function Decisions({ model, slots, entries }: SheetProps & { readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return <p>{say('debrief.decisions.none')}</p>;
  return slots.long(entries, (part) => (
    <Timeline
      label={say('debrief.decisions.heading')}
      items={part.map((entry, k) => ({
        id: String(entry.seq),
        when: <When model={model} turn={entry.turn} again={part[k - 1]?.turn === entry.turn} />,
        title: <Title entry={entry} model={model} slots={slots} />,
        weight: MAJOR.has(entry.kind) ? 'major' : 'minor',
        abandoned: entry.abandoned,
        children: <Details entry={entry} model={model} />,
      }))}
    />
  ));
}

interface WhenProps extends Pick<SheetProps, 'model'> {
  readonly turn: number;
  /** the entry before it stands in the same turn */
  readonly again: boolean;
}

function When({ model, turn, again }: WhenProps) {
  const name = <Said value={turnName(model, turn)} language={model.language} />;
  return again ? <span className="visually-hidden">{name}</span> : name;
}

const ASKABLE: ReadonlySet<Entry['kind']> = new Set(['paper', 'move', 'ending']);

function Title({ entry, model, slots }: SheetProps & { readonly entry: Entry }) {
  return (
    <>
      {entry.kind === 'choice' ? <span {...byAuthor(model.language)}>{entry.title}</span> : sayStart(entry.what)}
      {entry.abandoned && <span className="sheet-tag">{say('debrief.decisions.taken_back')}</span>}
      {entry.kind !== 'choice' && ASKABLE.has(entry.kind) && slots.why(entry.what, entry.seq)}
    </>
  );
}

function Details({ entry, model }: Pick<SheetProps, 'model'> & { readonly entry: Entry }) {
  switch (entry.kind) {
    case 'choice':
      return <ChoiceDetails entry={entry} model={model} />;
    case 'order':
      return <OrderDetails entry={entry} />;
    default:
      return entry.note === null ? null : (
        <p className="debrief-note" {...BY_TEAM}>
          {sayAlone(entry.note)}
        </p>
      );
  }
}

function OrderDetails({ entry }: { readonly entry: Extract<Entry, { kind: 'order' }> }) {
  const { area, quadrant, starts, ends, rationale } = entry;
  const kind = { area, area_name: domainName(area), quadrant, quadrant_name: domainName(quadrant) };
  return (
    <div className="debrief-entry">
      <p className="debrief-small">
        {say('debrief.decisions.kind', kind)}{' '}
        {ends === null ? say('debrief.decisions.runs_on', { starts }) : say('debrief.decisions.runs', { starts, ends })}
      </p>
      {rationale !== null && <blockquote {...BY_TEAM}>{rationale}</blockquote>}
    </div>
  );
}
