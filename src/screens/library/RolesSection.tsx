import type { Scenario } from '../../core/scenario/language/schema.ts';
import { say } from '../../text/say.ts';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { Checkbox, TextField } from '../../view/controls/fields.tsx';
import { Authored, useAuthor } from '../common/author.tsx';
import { SetupSection } from './SetupSection.tsx';
import './RolesSection.css';

type Players = Readonly<Record<string, string>>;

export interface RolesSectionProps {
  readonly roles: Scenario['roles'];
  readonly players: Players;
  readonly onPlayers: (players: Players) => void;
  /** the names may stand in saved files */
  readonly inFile: boolean;
  readonly onInFile: (inFile: boolean) => void;
}

export function RolesSection({ roles, players, onPlayers, inFile, onInFile }: RolesSectionProps) {
  const author = useAuthor();
  return (
    <SetupSection title={say('setup.roles')} text={say('setup.roles_text')}>
      <ul className="setup-roles">
        {roles.map((role) => (
          <li key={role.id}>
            <TextField
              label={<Authored>{role.name}</Authored>}
              value={players[role.id] ?? ''}
              maxLength={60}
              autoComplete="off"
              placeholder={say('setup.player_hint')}
              onChange={(name) => onPlayers(withPlayer(players, role.id, name))}
            />
            <Disclosure summary={say('setup.brief')}>
              <p className="setup-brief" {...author}>
                {role.brief}
              </p>
            </Disclosure>
          </li>
        ))}
      </ul>
      <Checkbox
        label={
          <>
            {say('setup.names_in_file')}{' '}
            <span className="quiet setup-explained">{say('setup.names_in_file_text')}</span>
          </>
        }
        checked={inFile}
        onChange={onInFile}
      />
    </SetupSection>
  );
}

/** An empty name is no name: the role is called by what it is. */
function withPlayer(players: Players, role: string, name: string): Players {
  const { [role]: _before, ...others } = players;
  return name === '' ? others : { ...others, [role]: name };
}
