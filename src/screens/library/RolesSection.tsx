import type { Scenario } from '../../core/scenario/language/schema.ts';
import { BY_TEAM, byAuthor } from '../../sheets/whose-words.ts';
import { say } from '../../text/say.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { TextField } from '../../view/controls/fields.tsx';
import { SetupSection } from './SetupSection.tsx';
import './RolesSection.css';

type Players = Readonly<Record<string, string>>;

export interface RolesSectionProps {
  readonly roles: Scenario['roles'];
  readonly language: string; // of the scenario
  readonly players: Players;
  readonly onPlayers: (players: Players) => void;
}

export function RolesSection({ roles, language, players, onPlayers }: RolesSectionProps) {
  return (
    <SetupSection title={say('setup.roles')} text={say('setup.roles_text')}>
      <ul className="setup-roles">
        {roles.map((role) => (
          <li key={role.id}>
            <TextField
              label={<span {...byAuthor(language)}>{role.name}</span>}
              value={players[role.id] ?? ''}
              maxLength={60}
              autoComplete="off"
              placeholder={say('setup.player_hint')}
              {...BY_TEAM}
              onChange={(name) => onPlayers(withPlayer(players, role.id, name))}
            />
            <Disclosure summary={say('setup.brief')}>
              <p className="setup-brief" {...byAuthor(language)}>
                {role.brief}
              </p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </SetupSection>
  );
}

/** An empty name is no name: the role is called by what it is. */
function withPlayer(players: Players, role: string, name: string): Players {
  const { [role]: _before, ...others } = players;
  return name === '' ? others : { ...others, [role]: name };
}
