import { useState } from 'react';
import type { Entry } from '../../core/debrief/timeline.ts';
import { debriefWords as words, screenWords as text, sentence } from '../../text/debrief-text.ts';
import { Checkbox } from '../../view/controls/fields.tsx';
import { Tag } from '../../view/controls/Tag.tsx';
import { Timeline } from '../../view/controls/Timeline.tsx';
import { WhyButton } from './Chain.tsx';
import { ChoiceDetails } from './ChoiceDetails.tsx';
import type { AskWhy, SectionProps } from './DebriefScreen.tsx';

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
          title: titleOf(entry),
          weight: MAJOR.has(entry.kind) ? 'major' : 'minor',
          abandoned: entry.abandoned,
          children: <Details entry={entry} model={model} onWhy={onWhy} />,
        }))}
      />
    </>
  );
}

function titleOf(entry: Entry) {
  return (
    <>
      {entry.kind === 'choice' ? entry.title : sentence(entry.what)}
      {entry.abandoned && <Tag>{words.takenBack}</Tag>}
    </>
  );
}

interface DetailsProps extends SectionProps {
  readonly entry: Entry;
  readonly onWhy: AskWhy;
}

function Details({ entry, model, onWhy }: DetailsProps) {
  const { turn } = model.why.glossary;
  switch (entry.kind) {
    case 'choice':
      return <ChoiceDetails entry={entry} model={model} />;
    case 'order':
      return (
        <div className="debrief-entry">
          <p className="debrief-small">
            {entry.area}, {entry.quadrant}. {words.orderRuns(turn(entry.starts), turn(entry.ends))}
          </p>
          {entry.rationale !== null && <blockquote>{entry.rationale}</blockquote>}
        </div>
      );
    default:
      return (
        <div className="debrief-entry">
          {entry.note !== null && <p>{sentence(entry.note)}</p>}
          {entry.kind !== 'facilitator' && entry.kind !== 'withdrawal' && entry.kind !== 'dossier' && (
            <WhyButton what={entry.what} seq={entry.seq} onWhy={onWhy} />
          )}
        </div>
      );
  }
}
