// The paper on the table and where the team stands with it: first silent positions, role by role, then the discussion.

import { type RefObject, useRef, useState } from 'react';
import type { RolePicture } from '../../../core/engine/view/picture.ts';
import type { TablePicture } from '../../../core/engine/view/table-picture.ts';
import type { Input } from '../../../core/log/form/input.ts';
import { say } from '../../../text/say.ts';
import { type Draft, keptOf, NO_NOTES, type Notes, readDraft, TEAM } from './read-draft.ts';
import { askedRoles, PAPER } from './asked-roles.ts';
import type { Answered } from '../common/play-store.ts';
import { silenceOf } from '../common/silence.ts';
import type { Play } from '../common/use-play.ts';

export interface Dilemma {
  readonly table: TablePicture;
  /** the role that is asked for its silent position; null in the discussion */
  readonly asked: RolePicture | null;
  /** the roles whose slips of paper are entered now; null where positions are not taken on paper, or are in */
  readonly slips: readonly RolePicture[] | null;
  /** somebody else may still look at the screen: the role that is asked has not turned the cover over */
  readonly covered: boolean;
  /** that turns it over */
  readonly pin: string;
  readonly uncover: () => void;
  /** how many roles have marked a position or passed */
  readonly answered: number;
  /** positions are taken at the facilitator's window, and nothing can be decided here yet */
  readonly elsewhere: Answered | null;
  readonly picked: string | null;
  readonly notes: Notes;
  /** the field of the reason, where one is asked for it */
  readonly reason: RefObject<HTMLTextAreaElement | null>;
  /** the decision would be recorded without a word of why, and without a prediction */
  readonly wordless: boolean;
  readonly pick: (choice: string) => void;
  readonly write: (notes: Notes) => void;
  readonly pass: () => void;
  readonly discuss: () => void;
  /** what the primary action would send, or in words why it cannot yet */
  readonly input: Input | null;
  readonly missing: string;
}

/** Null when there is no paper on the table. */
export function useDilemma({ picture, drafts, inRoom, silent }: Play): Dilemma | null {
  const [kept, setDraft] = useState<Draft | null>(() => readDraft(drafts.read(PAPER)));
  const reason = useRef<HTMLTextAreaElement>(null);
  // Never kept: after a reload another may sit there.
  const [uncovered, setUncovered] = useState('');
  const { table, roles } = picture;
  if (table === null) return null;
  const { since } = table;
  const fresh: Draft = { since, passed: [], discussing: false, picked: null, notes: NO_NOTES };
  const draft = kept?.since === since ? kept : fresh;
  const set = (change: Partial<Draft>): void => {
    const next = { ...draft, ...change };
    setDraft(next);
    drafts.write(PAPER, keptOf(next));
  };

  const open = inRoom ? [] : askedRoles(picture, table, draft);
  const asked = open[0] ?? null;
  const by = asked?.id ?? TEAM;
  const { slips, tablePin: pin } = silenceOf(drafts);
  const turn = `${since} ${by}`;
  const covered = asked !== null && !slips && pin !== '' && uncovered !== turn;
  const picked = draft.picked?.by === by ? draft.picked.choice : null;
  return {
    table,
    asked,
    slips: slips && asked !== null ? open : null,
    covered,
    pin,
    uncover: () => setUncovered(turn),
    answered: roles.length - open.length,
    elsewhere: silent,
    picked,
    notes: draft.notes,
    reason,
    wordless: asked === null && draft.notes.rationale.trim() === '' && draft.notes.prediction === null,
    pick: (choice) => set({ picked: { by, choice } }),
    write: (notes) => set({ notes }),
    pass: () => set({ passed: [...draft.passed, by], picked: null }),
    discuss: () => set({ discussing: true, picked: null }),
    input: silent === null && picked !== null ? inputOf(table, asked, picked, draft.notes) : null,
    missing: silent === null ? missingOf(asked, slips, covered) : say('play.elsewhere.first'),
  };
}

const inputOf = (table: TablePicture, asked: RolePicture | null, choice: string, notes: Notes): Input =>
  asked === null ? decision(table, choice, notes) : mark(table, asked, choice);

function missingOf(asked: RolePicture | null, slips: boolean, covered: boolean): string {
  if (asked === null) return say('play.table.choose_first');
  if (slips) return say('play.slips.first');
  return covered ? say('play.pin.first') : say('play.table.choose_or_pass');
}

export const mark = ({ inject }: Pick<TablePicture, 'inject'>, role: RolePicture, choice: string): Input => ({
  kind: 'position',
  role: role.id,
  inject,
  choice,
});

function decision({ inject }: TablePicture, choice: string, { rationale, dissent, prediction }: Notes): Input {
  return {
    kind: 'choose',
    inject,
    choice,
    ...(rationale.trim() === '' ? {} : { rationale: rationale.trim() }),
    ...(dissent.trim() === '' ? {} : { dissent: dissent.trim() }),
    ...(prediction === null ? {} : { prediction }),
  };
}
