// The turn, played on the map: by itself when planning ends, and again when it is asked for. Any key ends it; nothing waits for it.

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Phase } from '../../../core/log/form/fact.ts';
import type { BoardTarget } from '../../../view/board/board-view.ts';
import type { Told } from '../../../view/geometry/told-signs.ts';
import { type PlayedStep, playedSteps, type StepKind } from './played-steps.ts';
import type { Play } from './use-play.ts';

/** All of it takes at most twelve seconds: there are five kinds of steps. */
const OPENING = 1_300; // milliseconds
const STEP = 2_100;

export interface PlayedTurn {
  readonly steps: readonly PlayedStep[];
  /** the place of the step that is shown, -1 for the country as the turn opened; null while nothing is played */
  readonly at: number | null;
  /** what has come about on the map by now; null while it shows how things are */
  readonly kinds: readonly StepKind[] | null;
  /** what the step is of, or what is pointed at in the report */
  readonly told: readonly Told[] | undefined;
  readonly start: () => void;
  readonly stop: () => void;
  /** lights what a line of the report is of; null for nothing */
  readonly point: (target: BoardTarget | null) => void;
}

const NO_STEPS: readonly PlayedStep[] = [];
const BEFORE = -1;

/** `still`: where things do not move it is not played by itself. */
export function usePlayedTurn({ picture }: Play, still: boolean): PlayedTurn {
  const { phase } = picture;
  const [last, setLast] = useState<Phase>(phase);
  const [at, setAt] = useState<number | null>(null);
  const [pointed, setPointed] = useState<BoardTarget | null>(null);
  const steps = useMemo(() => (picture.asOpened === null ? NO_STEPS : playedSteps(picture)), [picture]);
  if (last !== phase) {
    setLast(phase);
    setPointed(null);
    setAt(phase === 'report' && last === 'planning' && !still && steps.length > 0 ? BEFORE : null);
  }
  const stop = useCallback(() => setAt(null), []);
  useNext(at, steps.length, setAt);
  useAnyKey(at !== null, stop);
  const kinds = useMemo(() => (at === null ? null : steps.slice(0, at + 1).map(({ kind }) => kind)), [at, steps]);
  const told = useMemo(() => {
    if (at !== null) return steps[at]?.at ?? [];
    return pointed === null ? undefined : [pointed];
  }, [at, steps, pointed]);
  return { steps, at, kinds, told, start: useCallback(() => setAt(BEFORE), []), stop, point: setPointed };
}

function useNext(at: number | null, steps: number, setAt: (next: number | null) => void): void {
  useEffect(() => {
    if (at === null) return undefined;
    const next = () => setAt(at + 1 < steps ? at + 1 : null);
    const timer = setTimeout(next, at === BEFORE ? OPENING : STEP);
    return () => clearTimeout(timer);
  }, [at, steps, setAt]);
}

/** They do nothing by themselves, or lead on as always. */
const PASSED: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

function useAnyKey(playing: boolean, stop: () => void): void {
  useEffect(() => {
    if (!playing) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (PASSED.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      // It was meant for this, and not for what has the focus; only the way through the page goes on.
      if (event.key !== 'Tab') event.preventDefault();
      event.stopPropagation();
      stop();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [playing, stop]);
}
