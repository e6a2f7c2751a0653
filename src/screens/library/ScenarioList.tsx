import { memo } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { say } from '../../text/say.ts';
import { AuthorLanguage, useAuthor } from '../common/author.tsx';
import { CardMap } from './CardMap.tsx';
import type { ScenarioCard } from './cards.ts';
import './ScenarioList.css';

/** Drawn once for each country. */
const MapOnce = memo(CardMap);

export interface ScenarioListProps {
  readonly scenarios: readonly ScenarioCard[];
  readonly onSetup: (id: string) => void;
}

export function ScenarioList({ scenarios, onSetup }: ScenarioListProps) {
  if (scenarios.length === 0) return <p className="quiet">{say('library.no_scenarios')}</p>;
  return (
    <ul className="scenario-list">
      {scenarios.map((scenario) => (
        <li key={scenario.id}>
          <AuthorLanguage language={scenario.language}>
            <ScenarioSheet scenario={scenario} onSetup={() => onSetup(scenario.id)} />
          </AuthorLanguage>
        </li>
      ))}
    </ul>
  );
}

function ScenarioSheet({ scenario, onSetup }: { readonly scenario: ScenarioCard; readonly onSetup: () => void }) {
  const { title, summary, content_notes: notes, learning } = scenario;
  const author = useAuthor();
  return (
    <article className="scenario-sheet">
      <p className="scenario-facts">{factsOf(scenario).join(' · ')}</p>
      <h3 className="scenario-title" {...author}>
        {title}
      </h3>
      <p className="scenario-summary" {...author}>
        {summary}
      </p>
      <MapOnce country={scenario.country} />
      <Button aria-label={say('library.set_up_named', { scenario: title })} onClick={onSetup}>
        {say('library.set_up')}
      </Button>
      <Disclosure summary={say('library.trains')}>
        <ul className="scenario-points">
          {learning.map((point) => (
            <li key={point} {...author}>
              {point}
            </li>
          ))}
        </ul>
        <p className="scenario-roles">{say('library.roles_are', { roles: scenario.roles.map((role) => role.name) })}</p>
      </Disclosure>
      {notes.length > 0 && (
        <Disclosure summary={say('library.content')}>
          <ul className="scenario-points">
            {notes.map((note) => (
              <li key={note} {...author}>
                {note}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  );
}

const factsOf = ({ minutes, turns, roles }: ScenarioCard): readonly string[] => [
  say('library.minutes', { n: minutes }),
  say('library.turns', { n: turns }),
  say('library.roles', { n: roles.length }),
];
