/**
 * What the room may see of what the facilitator's window shows. Silent positions, and the advice in each role's envelope, are not in it before the
 * team discusses; what the facilitator did is not said aloud there, nor why it was refused.
 */
import type { Input } from '../../core/log/form/input.ts';
import { withPlayers } from '../../screens/play/common/named-role.ts';
import { type Drafts, PLAYERS } from '../../screens/play/common/drafts.ts';
import type { Answered, PlayView } from '../../screens/play/common/play-store.ts';
import { askedRoles, PAPER } from '../../screens/play/dilemma/asked-roles.ts';
import { readDraft } from '../../screens/play/dilemma/read-draft.ts';

/** What is typed in the room, and kept by the facilitator's window. */
export const ROOM_DRAFTS: readonly string[] = [PAPER, 'links'];

/** What the team does, wherever it sits. All else is the facilitator's. */
const OF_TEAM: ReadonlySet<string> = new Set<Input['kind']>([
  'proceed',
  'choose',
  'order',
  'withdraw',
  'take_up',
  'end_planning',
]);

export const isOfTeam = (kind: string): boolean => OF_TEAM.has(kind);

export function roomView(view: PlayView, drafts: Drafts): PlayView {
  const { picture, said, refusal, refused } = view;
  const silent = silentNow(view, drafts);
  const { table } = picture;
  return {
    ...view,
    picture: {
      ...picture,
      roles: withPlayers(picture.roles, drafts.read(PLAYERS)),
      table: table === null || silent === null ? table : { ...table, positions: {}, advice: {} },
    },
    said: said === null || isOfTeam(said.kind) ? said : null,
    ...(refused !== null && isOfTeam(refused) ? { refusal, refused } : { refusal: null, refused: null }),
    silent,
  };
}

function silentNow({ picture }: PlayView, drafts: Drafts): Answered | null {
  const { table, roles } = picture;
  if (table === null) return null;
  const asked = askedRoles(picture, table, readDraft(drafts.read(PAPER)));
  return asked.length === 0 ? null : { answered: roles.length - asked.length, of: roles.length };
}
