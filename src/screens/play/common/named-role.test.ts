import { describe, expect, test } from 'vitest';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import { namedRole, withPlayers } from './named-role.ts';

const role = (id: string, player: string | null): RolePicture => {
  return { id, name: `The ${id}`, within: `the ${id}`, short: null, brief: '', player };
};

describe('a role', () => {
  test('has the name of who plays it beside it', () => {
    expect(namedRole(role('mayor', 'Ines'))).toEqual({ name: 'The mayor (Ines)', within: 'the mayor (Ines)' });
  });

  test('stands alone where nobody gave a name', () => {
    expect(namedRole(role('mayor', null))).toMatchObject({ name: 'The mayor', within: 'the mayor' });
  });
});

describe('names that are kept beside the log', () => {
  const roles = [role('mayor', null), role('police', 'Ada')];
  const players = (kept: unknown) => withPlayers(roles, kept).map(({ player }) => player);

  test('are given to their roles, and the others keep theirs', () => {
    expect(players({ mayor: 'Ines', nobody: 'Bo' })).toEqual(['Ines', 'Ada']);
  });

  test('are no names where they are no words', () => {
    expect(players({ mayor: 7, police: '' })).toEqual([null, 'Ada']);
  });

  test.each([null, 'Ines', 7])('are none when they are %j: the roles are the same', (kept) => {
    expect(withPlayers(roles, kept)).toBe(roles);
  });
});
