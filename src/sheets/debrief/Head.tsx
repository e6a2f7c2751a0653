import { turnName } from '../../core/debrief/sections/turn-name.ts';
import { say, sayAlone } from '../../text/say.ts';
import { Moment } from '../Moment.tsx';
import { Seal } from '../seal/Seal.tsx';
import { BY_TEAM, byAuthor } from '../whose-words.ts';
import { Fact, type FactProps } from './Fact.tsx';
import { PROOF } from './sections.tsx';
import type { SheetProps } from './sheet-props.ts';
import './Head.css';

/** What was played, by whom and when; the seal; what in this log is not the team's doing alone. */
export function Head({ model, slots, overline }: SheetProps & { readonly overline: string }) {
  const { title, language, seal, learning, older } = model;
  return (
    <div className="debrief-head-sheet">
      <div className="debrief-head-words">
        <p className="overline">{overline}</p>
        <h1 {...byAuthor(language)}>{title}</h1>
        <Particulars model={model} />
        <Interventions model={model} slots={slots} />
        {older && <p className="debrief-small">{say('debrief.older')}</p>}
        {learning.length > 0 && slots.fold(say('debrief.learning'), <Learning model={model} />)}
      </div>
      <div className="debrief-head-seal">
        <Seal code={seal.code} label={say('debrief.seal')} />
        <p className="debrief-small">{say('debrief.seal_hint')}</p>
        {seal.more > 0 && <p className="debrief-small">{say('claim.seal_since', seal)}</p>}
        <p className="debrief-small">{slots.toSection(PROOF, say('claim.page_title'))}</p>
      </div>
    </div>
  );
}

function Learning({ model: { learning, language } }: Pick<SheetProps, 'model'>) {
  return (
    <ul className="debrief-interventions">
      {learning.map((aim, k) => (
        // Aims never move, and an author may name one twice.
        <li key={k} {...byAuthor(language)}>
          {aim}
        </li>
      ))}
    </ul>
  );
}

function Interventions({ model, slots }: SheetProps) {
  const { interventions } = model;
  const summary = say('debrief.interventions', { count: interventions.length });
  if (interventions.length === 0) return <p className="debrief-small">{summary}</p>;
  return slots.fold(
    summary,
    slots.long(interventions, (part) => (
      <ul className="debrief-interventions">
        {part.map(({ seq, turn, what }) => (
          <li key={seq}>{say('debrief.intervention', { turn: turnName(model, turn), what })}</li>
        ))}
      </ul>
    )),
  );
}

function Particulars({ model: { team, players, seed, at, language } }: Pick<SheetProps, 'model'>) {
  return (
    <dl className="debrief-particulars">
      {team !== '' && (
        <Particular name={say('debrief.team')}>
          <span {...BY_TEAM}>{team}</span>
        </Particular>
      )}
      {at !== null && (
        <Particular name={say('debrief.begun')}>
          <Moment at={at} />
        </Particular>
      )}
      <Particular name={say('debrief.seed')}>{seed}</Particular>
      {players.map(({ role, name }) => (
        <Particular key={role.name} name={<span {...byAuthor(language)}>{sayAlone(role)}</span>}>
          <span {...BY_TEAM}>{name}</span>
        </Particular>
      ))}
    </dl>
  );
}

const Particular = (props: FactProps) => <Fact className="numbers" {...props} />;
