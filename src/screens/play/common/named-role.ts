// A role with who plays it beside it, where a name was given.

import type { RolePicture } from '../../../core/engine/view/picture.ts';
import type { Name } from '../../../core/ref/message.ts';
import { say } from '../../../text/say.ts';

/** `Force Commander (Ines)`; the role alone where nobody gave a name. */
export function namedRole(role: RolePicture): Name {
  const { player } = role;
  if (player === null) return role;
  return { name: say('play.role_named', { role, player }), within: say('play.role_named_within', { role, player }) };
}

/** With the names that are kept beside the log on this computer; `kept` may come from a damaged storage. */
export function withPlayers(roles: readonly RolePicture[], kept: unknown): readonly RolePicture[] {
  if (typeof kept !== 'object' || kept === null) return roles;
  const names = new Map(Object.entries(kept as Readonly<Record<string, unknown>>));
  return roles.map((role) => {
    const name = names.get(role.id);
    return typeof name === 'string' && name !== '' ? { ...role, player: name } : role;
  });
}
