// A dilemma takes the whole table: the paper left; the roles, their silent positions and the decision right.

import { useEffect } from 'react';
import { say } from '../../../text/say.ts';
import { Banner } from '../../../view/controls/Banner.tsx';
import { Decided } from './Decided.tsx';
import type { DilemmaProps } from './dilemma-props.ts';
import { Discussion } from './Discussion.tsx';
import { ExplainedPaper } from '../common/Explained.tsx';
import { ScrollPane } from '../common/ScrollPane.tsx';
import { Soon } from '../common/Soon.tsx';
import { HandOver } from './HandOver.tsx';
import { Positions } from './Positions.tsx';
import { Slips } from './Slips.tsx';
import { TakenElsewhere } from './TakenElsewhere.tsx';
import type { Dilemma } from './use-dilemma.ts';
import { useFocusOnChange } from '../common/use-focus-on-change.ts';
import { Authored } from '../../common/author.tsx';
import './DilemmaTable.css';

export function DilemmaTable({ play, dilemma, look }: DilemmaProps) {
  const { table, asked } = dilemma;
  const { roles } = play.picture;
  const { opened } = play;
  const heading = useFocusOnChange(stageOf(dilemma));
  useEffect(() => opened(`paper:${table.inject}`), [opened, table.inject]);
  const role = roles.find((one) => one.id === table.broughtBy);
  return (
    <div className="dilemma">
      {/* a pane that scrolls must be reachable by keyboard */}
      <ScrollPane className="dilemma-paper" aria-label={table.title} tabIndex={0}>
        <Decided play={play} />
        {table.contentNote !== null && (
          <Banner tone="info">
            <Authored>{table.contentNote}</Authored>
          </Banner>
        )}
        <ExplainedPaper paper={table.paper} roles={roles} title={table.title} />
        {role !== undefined && <p className="dilemma-brought">{say('play.table.brought_by', { role })}</p>}
      </ScrollPane>
      <div className="dilemma-side">
        <Soon>
          {dilemma.elsewhere !== null && <TakenElsewhere {...dilemma.elsewhere} heading={heading} />}
          {asked === null && dilemma.elsewhere === null && (
            <Discussion play={play} dilemma={dilemma} look={look} heading={heading} />
          )}
          {asked !== null && dilemma.covered && (
            <HandOver
              asked={asked}
              answered={dilemma.answered}
              of={roles.length}
              pin={dilemma.pin}
              heading={heading}
              onTurned={dilemma.uncover}
            />
          )}
          {dilemma.slips !== null && (
            <Slips key={table.since} play={play} dilemma={dilemma} roles={dilemma.slips} heading={heading} />
          )}
          {asked !== null && dilemma.slips === null && !dilemma.covered && (
            <Positions play={play} dilemma={dilemma} look={look} heading={heading} asked={asked} />
          )}
        </Soon>
      </div>
    </div>
  );
}

/** With another the focus goes to its heading. */
function stageOf({ elsewhere, slips, asked, covered }: Dilemma): string {
  if (elsewhere !== null) return 'elsewhere';
  return slips === null ? `${asked?.id ?? ''} ${covered}` : 'slips';
}
