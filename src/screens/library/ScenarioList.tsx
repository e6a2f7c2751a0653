import { Button } from '../../view/controls/Button.tsx';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { byAuthor } from '../../sheets/whose-words.ts';
import { say } from '../../text/say.ts';
import type { ScenarioCard } from './cards.ts';
import './ScenarioList.css';

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
          <ScenarioSheet scenario={scenario} onSetup={() => onSetup(scenario.id)} />
        </li>
      ))}
    </ul>
  );
}

function ScenarioSheet({ scenario, onSetup }: { readonly scenario: ScenarioCard; readonly onSetup: () => void }) {
  const { title, summary, language, content_notes: notes, learning } = scenario;
  const author = byAuthor(language);
  return (
    <article className="scenario-sheet">
      <p className="scenario-facts">{factsOf(scenario).join(' · ')}</p>
      <h3 className="scenario-title" {...author}>
        {title}
      </h3>
      <p className="scenario-summary" {...author}>
        {summary}
      </p>
      <Disclosure summary={say('library.trains')}>
        <ul className="scenario-points" {...author}>
          {learning.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p className="scenario-roles">{say('library.roles_are', { roles: scenario.roles.map((role) => role.name) })}</p>
      </Disclosure>
      {notes.length > 0 && (
        <Disclosure summary={say('library.content')}>
          <ul className="scenario-points" {...author}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Button aria-label={say('library.set_up_named', { scenario: title })} onClick={onSetup}>
        {say('library.set_up')}
      </Button>
    </article>
  );
}

const factsOf = ({ minutes, turns, roles }: ScenarioCard): readonly string[] => [
  say('library.minutes', { n: minutes }),
  say('library.turns', { n: turns }),
  say('library.roles', { n: roles.length }),
];
