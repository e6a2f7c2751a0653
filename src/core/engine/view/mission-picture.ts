// Mandated tasks with their progress, and “what matters now”.

import { compileAmount, compileTest } from '../../expression/compile.ts';
import { parseAmount, parseTest } from '../../expression/parse.ts';
import type { World } from '../world.ts';

export interface TaskPicture {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly authorised: boolean;
  /** 0 to 100, or null where the scenario measures none */
  readonly progress: number | null;
  readonly onTrack: boolean | null;
  /** the progress from which it counts as on track */
  readonly target: number;
}

const DEFAULT_TARGET = 50;

export function taskProgress(world: World): readonly TaskPicture[] {
  const { scenario, layout } = world.program;
  return scenario.mandate.tasks.map(({ id, title, text, progress, target }) => {
    const authorised = world.values[layout.slot(`task.${id}`)] === 1;
    const parsed = progress === undefined ? null : parseAmount(progress, layout);
    const value = parsed?.ok ? Math.max(0, Math.min(100, compileAmount(parsed.tree)(world.values))) : null;
    return {
      id,
      title,
      text,
      authorised,
      progress: value,
      onTrack: value === null ? null : value >= (target ?? DEFAULT_TARGET),
      target: target ?? DEFAULT_TARGET,
    };
  });
}

/** The texts of the watchpoints that hold now. */
export function watchpoints(world: World): readonly string[] {
  const { scenario, layout } = world.program;
  return (scenario.watchpoints ?? []).flatMap(({ when, text }) => {
    if (when === undefined) return [text];
    const parsed = parseTest(when, layout);
    return parsed.ok && compileTest(parsed.tree)(world.values) ? [text] : [];
  });
}
