// A dilemma takes the whole table: the paper left; the roles, their silent positions and the decision right.

import { useEffect } from 'react';
import { tableWords, roleInSentence } from '../../../text/play-text.ts';
import { Banner } from '../../../view/controls/Banner.tsx';
import { Decided } from './Decided.tsx';
import type { DilemmaProps } from './dilemma-props.ts';
import { Discussion } from './Discussion.tsx';
import { ScenarioPaper } from '../common/Explained.tsx';
import { Positions } from './Positions.tsx';
import { useFocusOnChange } from '../common/use-focus-on-change.ts';
import './DilemmaTable.css';

export function DilemmaTable({ play, dilemma }: DilemmaProps) {
  const { inject, asked } = dilemma;
  const { scenario } = play.session.header;
  const { opened } = play;
  const heading = useFocusOnChange(asked?.id ?? '');
  useEffect(() => opened(`paper:${inject.id}`), [opened, inject.id]);
  const role = scenario.roles.find((one) => one.id === inject.brought_by);
  return (
    <div className="dilemma">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a pane that scrolls must be reachable by keyboard */}
      <section className="dilemma-paper" aria-label={inject.title} tabIndex={0}>
        <Decided play={play} />
        {inject.content_note !== undefined && <Banner tone="info">{inject.content_note}</Banner>}
        <ScenarioPaper paper={inject.paper} scenario={scenario} title={inject.title} />
        {role !== undefined && <p className="dilemma-brought">{tableWords.broughtBy(roleInSentence(role.name))}</p>}
      </section>
      <div className="dilemma-side">
        {asked === null ? (
          <Discussion play={play} dilemma={dilemma} heading={heading} />
        ) : (
          <Positions play={play} dilemma={dilemma} heading={heading} asked={asked} />
        )}
      </div>
    </div>
  );
}
