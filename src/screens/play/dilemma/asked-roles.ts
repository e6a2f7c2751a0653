// Whose silent positions are still to be taken.

import type { Picture, RolePicture } from '../../../core/engine/view/picture.ts';
import type { TablePicture } from '../../../core/engine/view/table-picture.ts';
import type { Draft } from './read-draft.ts';

/** Under which the draft of a paper is kept. */
export const PAPER = 'paper';

/** Roles that have neither marked a position nor passed, in the order in which they are asked; none once the team discusses. */
export function askedRoles(
  { roles, settings }: Pick<Picture, 'roles' | 'settings'>,
  { positions, since }: Pick<TablePicture, 'positions' | 'since'>,
  draft: Draft | null,
): readonly RolePicture[] {
  const about = draft?.since === since ? draft : null;
  if (!settings.positions || about?.discussing === true) return [];
  return roles.filter(({ id }) => !Object.hasOwn(positions, id) && about?.passed.includes(id) !== true);
}
