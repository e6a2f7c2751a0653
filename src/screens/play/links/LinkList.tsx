// The link chart in words: each tie, the ways to the files of both, and who is tied to nobody.

import { say } from '../../../text/say.ts';
import type { Name } from '../../../core/ref/message.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import { Authored } from '../../common/author.tsx';
import { ScrollPane } from '../common/ScrollPane.tsx';
import { actorTarget } from '../common/target-ref.ts';
import { Tie } from '../common/Tie.tsx';
import type { Play } from '../common/use-play.ts';
import './LinkList.css';

export interface LinkListProps {
  readonly play: Play;
  readonly onSelect: (target: BoardTarget) => void;
}

export function LinkList({ play, onSelect }: LinkListProps) {
  const { actors, ties } = play.picture;
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const untied = actors.filter(({ id }) => !tied.has(id));
  return (
    <ScrollPane className="links-list" tabIndex={0} aria-label={say('play.links.as_list')}>
      {actors.length === 0 && <p>{say('play.links.nobody')}</p>}
      {actors.length > 0 && ties.length === 0 && <p>{say('play.links.no_ties')}</p>}
      <ul className="links-ties">
        {ties.map((tie) => (
          <li key={tie.id}>
            <Tie play={play} about={tie} />
            <p className="links-files">
              <FileButton id={tie.a} name={tie.aName} onSelect={onSelect} />
              <FileButton id={tie.b} name={tie.bName} onSelect={onSelect} />
            </p>
          </li>
        ))}
      </ul>
      {untied.length > 0 && (
        <section>
          <h3 className="room-heading">{say('play.links.untied')}</h3>
          <p className="links-files">
            {untied.map(({ id, ...name }) => (
              <FileButton key={id} id={id} name={name} onSelect={onSelect} />
            ))}
          </p>
        </section>
      )}
    </ScrollPane>
  );
}

interface FileButtonProps extends Pick<LinkListProps, 'onSelect'> {
  readonly id: string;
  readonly name: Name;
}

function FileButton({ id, name: { name, label = name }, onSelect }: FileButtonProps) {
  return (
    <button type="button" className="tool" onClick={() => onSelect(actorTarget(id))}>
      <Authored>{label}</Authored>
    </button>
  );
}
