// Which objectives and subjects no decision has touched yet, and which papers to come would touch them.

import type { ReactNode } from 'react';
import type { ComingPicture } from '../../../core/engine/view/coming/coming-picture.ts';
import type { Untouched as UntouchedOne } from '../../../core/engine/view/coming/touched.ts';
import { domainName } from '../../../text/domain-words.ts';
import { say } from '../../../text/say.ts';
import { Authored, useAuthor } from '../../common/author.tsx';
import './common.css';
import './Untouched.css';

export interface UntouchedProps {
  readonly coming: ComingPicture;
}

export function Untouched({ coming: { untouched, papers } }: UntouchedProps) {
  const { objectives, subjects } = untouched;
  const titles = new Map(papers.map(({ id, title }) => [id, title]));
  const named = (what: string): ReactNode => <Authored>{what}</Authored>;
  return (
    <section className="untouched" aria-label={say('play.facilitator.untouched.title')}>
      <h3>{say('play.facilitator.untouched.title')}</h3>
      <p className="room-small">{say('play.facilitator.untouched.note')}</p>
      <Group title={say('play.facilitator.untouched.objectives')} list={objectives} titles={titles} nameOf={named} />
      <Group title={say('play.facilitator.untouched.subjects')} list={subjects} titles={titles} nameOf={domainName} />
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly list: readonly UntouchedOne<string>[];
  /** of papers, by their ids */
  readonly titles: ReadonlyMap<string, string>;
  readonly nameOf: (what: string) => ReactNode;
}

function Group({ title, list, titles, nameOf }: GroupProps) {
  return (
    <>
      <h4>{title}</h4>
      {list.length === 0 && <p className="room-small">{say('play.facilitator.untouched.none')}</p>}
      <ul className="facilitator-list">
        {list.map(({ what, papers }) => (
          <li key={what}>
            <p>{nameOf(what)}</p>
            <Papers titles={papers.map((id) => titles.get(id) ?? id)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Papers({ titles }: { readonly titles: readonly string[] }) {
  const author = useAuthor();
  if (titles.length === 0) return <p className="room-small">{say('play.facilitator.untouched.no_paper')}</p>;
  return (
    <ul className="untouched-papers room-small">
      {titles.map((title, k) => (
        // Two papers may have one title, and the list is drawn anew as a whole.
        <li key={k} {...author}>
          {title}
        </li>
      ))}
    </ul>
  );
}
