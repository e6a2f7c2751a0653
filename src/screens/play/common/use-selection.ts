// What is selected on the map, and the order that is looked at before it is given: a click on the map serves both.

import { useCallback, useMemo, useState } from 'react';
import type { Phase } from '../../../core/log/form/fact.ts';
import { partsOf } from '../../../core/ref/value-path.ts';
import { type BoardTarget, sameTarget } from '../../../view/board/board-view.ts';
import { type Consideration, type Considered, consideredIn, litTargets } from './considered.ts';
import { boardTarget, targetRef, withoutMission } from './target-ref.ts';
import type { Play } from './use-play.ts';

interface State {
  readonly selected: BoardTarget | null;
  readonly considering: Consideration | null;
  /** the phase in which it was made */
  readonly phase: Phase;
}

export interface Selection {
  readonly selected: BoardTarget | null;
  readonly considering: Consideration | null;
  /** the order that is meant by it */
  readonly considered: Considered | null;
  /** what it could be aimed at */
  readonly lit: readonly BoardTarget[];
  readonly select: (clicked: BoardTarget | null) => void;
  readonly consider: (considering: Consideration | null) => void;
}

export function useSelection({ picture: { phase }, legal, opened }: Play): Selection {
  const [state, setState] = useState<State>(() => nothing(phase));
  // Each step of the turn begins with a clear map.
  if (state.phase !== phase) setState(nothing(phase));
  const { selected, considering } = state;
  const considered = useMemo(() => consideredIn(legal, aimedAt(considering, selected)), [legal, considering, selected]);
  const measure = considered?.measure;
  const lit = useMemo(() => litTargets(measure), [measure]);
  const select = useCallback(
    (clicked: BoardTarget | null) => {
      const target = clicked === null ? null : withoutMission(clicked);
      const ref = targetRef(target);
      const isLit = lit.some((one) => sameTarget(one, target));
      setState((before) => selectIn(before, target, isLit));
      if (ref !== null && !isLit) opened(openedFile(ref));
    },
    [opened, lit],
  );
  const consider = useCallback(
    (next: Consideration | null) => setState((before) => ({ ...before, considering: next })),
    [],
  );
  return { selected, considering, considered, lit, select, consider };
}

const nothing = (phase: Phase): State => ({ selected: null, considering: null, phase });

/** The order takes what is lit as its target, unless all orders are aimed at one thing already: then they are aimed anew. */
function selectIn(before: State, target: BoardTarget | null, isLit: boolean): State {
  const { selected, considering } = before;
  if (isLit && considering !== null && selected === null)
    return { ...before, considering: { ...considering, target: targetRef(target) } };
  return { ...before, selected: target, considering: isLit || target === null ? considering : null };
}

/** Until a target is chosen for the order, it is what is selected on the map. */
function aimedAt(considering: Consideration | null, selected: BoardTarget | null): Consideration | null {
  return considering === null ? null : { ...considering, target: considering.target ?? targetRef(selected) };
}

/** What the map marks: the target of the order, else what is selected. The same object while it is the same. */
export function useMarked(ref: string | null, selected: BoardTarget | null): BoardTarget | null {
  return useMemo(() => boardTarget(ref) ?? selected, [ref, selected]);
}

/** `actor.guard` -> `actor:guard`, as what was opened stands in the log */
function openedFile(ref: string): string {
  const { kind, id } = partsOf(ref);
  return `${kind}:${id}`;
}
