// A paper on the table, as far as the roles have marked where they stand.

import { createRef, type ReactNode } from 'react';
import { vi } from 'vitest';
import type { Session } from '../../../core/engine/session.ts';
import { at, type AtTable, type TableOptions } from '../common/at-table.fixture.tsx';
import type { MapLook } from '../common/map-look.tsx';
import { after, momentOf } from '../common/moments.fixture.ts';
import type { SideProps } from './dilemma-props.ts';
import type { Dilemma } from './use-dilemma.ts';

/** The first roles have marked a way to go, each another one as far as there are. */
export function marked(session: Session, roles: number): Session {
  const { picture } = momentOf(session);
  const { inject, choices } = picture.table ?? { inject: '', choices: [] };
  const inputs = picture.roles.slice(0, roles).map(({ id }, k) => {
    return { kind: 'position', role: id, inject, choice: choices[k % choices.length]?.id ?? '' } as const;
  });
  return after(session, ...inputs);
}

/** The same moment in a session without silent positions and predictions. */
export function withoutExtras(session: Session): Session {
  const settings = { ...session.header.settings, positions: false, predictions: false };
  return { ...session, header: { ...session.header, settings } };
}

/** The paper lies open. */
const AT_PAPER: MapLook = { looking: false, toggle: vi.fn(), button: createRef() };

export const atDilemma = (
  session: Session,
  content: (dilemma: Dilemma, side: SideProps, table: AtTable) => ReactNode,
  options: TableOptions = {},
) =>
  at(
    session,
    (table) => {
      const { play, dilemma } = table;
      if (dilemma === null) throw new Error('no paper lies on the table');
      return content(dilemma, { play, dilemma, look: AT_PAPER, heading: createRef() }, table);
    },
    options,
  );
