// The papers to come, each with what the facilitator needs to choose among them, and what can be done to it.

import type { ComingPaper, ComingPicture, WhenPicture } from '../../../core/engine/view/coming/coming-picture.ts';
import { domainName } from '../../../text/domain-words.ts';
import { say, sayParts } from '../../../text/say.ts';
import { Authored, Said, useAuthor } from '../../common/author.tsx';
import { ListButton } from '../common/ListButton.tsx';
import type { Play } from '../common/use-play.ts';
import { type Done, sayState } from './say-answer.ts';
import './common.css';
import './Coming.css';

/** What was done to papers here, and what is said of it. */
export interface Answers {
  /** the paper that was last acted on, and the words for it; null while there are none */
  readonly last: { readonly paper: string; readonly text: string } | null;
  readonly onDone: (done: Done) => void;
}

export interface ComingProps {
  readonly play: Play;
  readonly coming: ComingPicture;
  readonly answers: Answers;
}

export function Coming({ play, coming, answers }: ComingProps) {
  const { papers, people } = coming;
  if (papers.length === 0) return <p className="room-small">{say('play.facilitator.coming.none')}</p>;
  return (
    <ul className="facilitator-list">
      {papers.map((paper) => (
        <li key={paper.id}>
          <Heading paper={paper} />
          <Particulars paper={paper} people={people} />
          <Acts play={play} paper={paper} answers={answers} />
          <Answer paper={paper.id} answers={answers} />
        </li>
      ))}
    </ul>
  );
}

/** At the line of the paper that it is about. */
export function Answer({ paper, answers: { last } }: { readonly paper: string; readonly answers: Answers }) {
  return last?.paper === paper ? <p className="facilitator-answer">{last.text}</p> : null;
}

function Heading({ paper }: { readonly paper: ComingPaper }) {
  const author = useAuthor();
  return (
    <>
      <p>
        <strong {...author}>{paper.title}</strong> <span className="room-small">{sayState(paper)}</span>
      </p>
      <p {...author}>{paper.synopsis}</p>
    </>
  );
}

function Particulars({ paper, people }: { readonly paper: ComingPaper; readonly people: number }) {
  const { objectives, subjects, when, minutes, contentNote } = paper;
  const rows = [
    [say('play.facilitator.coming.who'), <Who key="who" paper={paper} />],
    [say('play.facilitator.coming.objectives'), <Objectives key="objectives" titles={objectives} />],
    ...(subjects.length === 0
      ? []
      : [[say('play.facilitator.coming.subjects'), subjects.map(domainName).join('; ')] as const]),
    ...(when === null ? [] : [[say('play.facilitator.coming.when'), sayWhen(when, paper)] as const]),
    [say('play.facilitator.coming.takes'), say('play.facilitator.coming.minutes', { n: minutes, people })],
    ...(contentNote === null
      ? []
      : [[say('play.facilitator.coming.note'), <Authored key="note">{contentNote}</Authored>] as const]),
  ] as const;
  return (
    <dl className="coming-rows room-small">
      {rows.map(([term, told]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{told}</dd>
        </div>
      ))}
    </dl>
  );
}

function Who({ paper: { broughtBy, from } }: { readonly paper: ComingPaper }) {
  const writer = <Authored key="from">{from}</Authored>;
  if (broughtBy === null) return sayParts('play.facilitator.coming.written_by', {}, { from: writer });
  return sayParts('play.facilitator.coming.by', {}, { role: <Said key="role" value={broughtBy} />, from: writer });
}

function Objectives({ titles }: { readonly titles: readonly string[] }) {
  const author = useAuthor();
  if (titles.length === 0) return say('play.facilitator.coming.touches_none');
  return (
    <ul className="coming-objectives">
      {titles.map((title) => (
        <li key={title} {...author}>
          {title}
        </li>
      ))}
    </ul>
  );
}

/** What must come says so as it always did: also that it is held back. */
function sayWhen(when: WhenPicture, { state }: ComingPaper): string {
  switch (when.kind) {
    case 'must': {
      const { turn, conditional } = when;
      return say('play.facilitator.must', { way: state === 'held' ? 'held' : 'due', turn, conditional });
    }
    case 'from':
      return say('play.facilitator.coming.when_from', { turn: when.turn });
    case 'asked':
      return say('play.facilitator.coming.when_asked', { turn: when.turn });
    case 'over':
      return say('play.facilitator.coming.when_over');
  }
}

interface ActsProps {
  readonly play: Play;
  readonly paper: ComingPaper;
  readonly answers: Answers;
}

function Acts({ play, paper: { id, title, state }, answers: { onDone } }: ActsProps) {
  const held = state === 'held';
  const bring = play.picture.phase === 'planning' ? 'now' : 'next';
  return (
    <p className="room-row">
      <ListButton
        play={play}
        label={say(`play.facilitator.fire_${bring}`)}
        about={title}
        input={{ kind: 'fire', inject: id }}
        onSent={(taken) => onDone({ paper: id, act: 'bring', taken })}
      />
      <ListButton
        play={play}
        label={held ? say('play.facilitator.release') : say('play.facilitator.hold')}
        about={title}
        input={{ kind: 'hold', inject: id, held: !held }}
        onSent={(taken) => onDone({ paper: id, act: held ? 'release' : 'hold', taken })}
      />
    </p>
  );
}
