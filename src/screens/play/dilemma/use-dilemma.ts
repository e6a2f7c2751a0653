// The paper on the table and where the team stands with it: first silent positions, role by role, then the discussion.

import { presentInject } from '../../../core/engine/world.ts';
import { useState } from 'react';
import type { Input, Prediction } from '../../../core/log/form/input.ts';
import type { Inject, Scenario } from '../../../core/scenario/language/schema.ts';
import { tableWords } from '../../../text/play-text.ts';
import { positionsOn } from '../common/history.ts';
import type { Play } from '../common/use-play.ts';

export type Role = Scenario['roles'][number];
export interface Notes {
  readonly rationale: string;
  readonly dissent: string;
  readonly prediction: Prediction | null;
}
export interface Dilemma {
  readonly inject: Inject;
  /** the role that is asked for its silent position; null in the discussion */
  readonly asked: Role | null;
  /** how many roles have marked a position or passed */
  readonly answered: number;
  /** role id to choice id */
  readonly positions: ReadonlyMap<string, string>;
  readonly picked: string | null;
  readonly notes: Notes;
  readonly pick: (choice: string) => void;
  readonly write: (notes: Notes) => void;
  readonly pass: () => void;
  readonly discuss: () => void;
  /** what the primary action would send, or in words why it cannot yet */
  readonly input: Input | null;
  readonly missing: string;
}

interface Draft {
  /** which paper this is about; a draft about another one is void */
  readonly paper: number | null;
  readonly passed: readonly string[];
  readonly discussing: boolean;
  readonly picked: { readonly by: string; readonly choice: string } | null;
  readonly notes: Notes;
}
const NO_NOTES: Notes = { rationale: '', dissent: '', prediction: null };
const TEAM = '';

/** Null when there is no paper on the table. */
export function useDilemma({ session, world }: Play): Dilemma | null {
  const [kept, setDraft] = useState<Draft | null>(null);
  const { scenario, settings } = session.header;
  const inject = world.phase === 'inject' ? presentInject(world)?.inject : undefined;
  if (inject === undefined) return null;
  const fresh: Draft = { paper: world.presented, passed: [], discussing: false, picked: null, notes: NO_NOTES };
  const draft = kept !== null && kept.paper === world.presented ? kept : fresh;
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });

  const positions = positionsOn(session, inject.id);
  const open = scenario.roles.filter(({ id }) => !positions.has(id) && !draft.passed.includes(id));
  const asked = settings.positions && !draft.discussing ? (open[0] ?? null) : null;
  const by = asked?.id ?? TEAM;
  const picked = draft.picked?.by === by ? draft.picked.choice : null;
  return {
    inject,
    asked,
    answered: scenario.roles.length - open.length,
    positions,
    picked,
    notes: draft.notes,
    pick: (choice) => set({ picked: { by, choice } }),
    write: (notes) => set({ notes }),
    pass: () => set({ passed: [...draft.passed, by], picked: null }),
    discuss: () => set({ discussing: true, picked: null }),
    input:
      picked === null ? null : asked === null ? decision(inject, picked, draft.notes) : mark(inject, asked, picked),
    missing: asked === null ? tableWords.chooseFirst : tableWords.chooseOrPass,
  };
}

const mark = (inject: Inject, role: Role, choice: string): Input => ({
  kind: 'position',
  role: role.id,
  inject: inject.id,
  choice,
});

function decision(inject: Inject, choice: string, { rationale, dissent, prediction }: Notes): Input {
  return {
    kind: 'choose',
    inject: inject.id,
    choice,
    ...(rationale.trim() === '' ? {} : { rationale: rationale.trim() }),
    ...(dissent.trim() === '' ? {} : { dissent: dissent.trim() }),
    ...(prediction === null ? {} : { prediction }),
  };
}
