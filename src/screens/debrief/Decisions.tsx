import { useState } from 'react';
import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import type { Entry } from '../../core/debrief/sections/timeline.ts';
import { debriefWords as words, screenWords as text, sentence } from '../../text/debrief-text.ts';
import { domainName } from '../../text/domain-words.ts';
import { Abbr } from '../../view/controls/Abbr.tsx';
import { Checkbox } from '../../view/controls/fields.tsx';
import { Tag } from '../../view/controls/Tag.tsx';
import { Timeline } from '../../view/controls/Timeline.tsx';
import { WhyButton } from './Chain.tsx';
import { ChoiceDetails } from './ChoiceDetails.tsx';
import type { AskWhy, SectionProps } from './debrief-props.ts';
import './Decisions.css';

const ALWAYS: ReadonlySet<Entry['kind']> = new Set(['choice', 'order', 'withdrawal', 'facilitator', 'ending']);
const MAJOR: ReadonlySet<Entry['kind']> = new Set(['choice', 'order', 'ending']);

/** The team's decisions as a thread; what others did between them on demand. */
export function Decisions({ model, onWhy }: SectionProps) {
  const [all, setAll] = useState(false);
  const { turn } = model.why.glossary;
  const shown = model.timeline.filter(({ kind }) => all || ALWAYS.has(kind));
  return (
    <>
      <div className="debrief-filter no-print">
        <Checkbox label={text.showAll} checked={all} onChange={setAll} />
        <span className="debrief-small" role="status">
          {text.shown(shown.length)}
        </span>
      </div>
      <Timeline
        label={words.timelineHeading}
        items={shown.map((entry, k) => ({
          id: String(entry.seq),
          when:
            shown[k - 1]?.turn === entry.turn ? (
              <span className="visually-hidden">{turn(entry.turn)}</span>
            ) : (
              turn(entry.turn)
            ),
          title: <Title entry={entry} onWhy={onWhy} />,
          weight: MAJOR.has(entry.kind) ? 'major' : 'minor',
          abandoned: entry.abandoned,
          children: <Details entry={entry} model={model} />,
        }))}
      />
    </>
  );
}

const ASKABLE: ReadonlySet<Entry['kind']> = new Set(['paper', 'move', 'ending']);

function Title({ entry, onWhy }: { readonly entry: Entry; readonly onWhy: AskWhy }) {
  return (
    <>
      {entry.kind === 'choice' ? entry.title : sentence(entry.what)}
      {entry.abandoned && <Tag>{words.takenBack}</Tag>}
      {entry.kind !== 'choice' && ASKABLE.has(entry.kind) && (
        <WhyButton what={entry.what} seq={entry.seq} onWhy={onWhy} />
      )}
    </>
  );
}

function Details({ entry, model }: { readonly entry: Entry; readonly model: ReportModel }) {
  const { turn } = model.why.glossary;
  switch (entry.kind) {
    case 'choice':
      return <ChoiceDetails entry={entry} model={model} />;
    case 'order':
      return (
        <div className="debrief-entry">
          <p className="debrief-small">
            <Abbr short={entry.area} full={domainName(entry.area)} />,{' '}
            <Abbr short={entry.quadrant} full={domainName(entry.quadrant)} />.{' '}
            {words.orderRuns(turn(entry.starts), turn(entry.ends))}
          </p>
          {entry.rationale !== null && <blockquote>{entry.rationale}</blockquote>}
        </div>
      );
    default:
      return entry.note === null ? null : <p className="debrief-note">{sentence(entry.note)}</p>;
  }
}
