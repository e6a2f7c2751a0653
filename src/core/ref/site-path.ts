// Where a number of a scenario stands, by ids instead of places in lists: `actors.guard.rules.drift.effects.0.by`, and with `#` the
// number inside a text: `endings.long_work.when#1`. A `*` stands for any one step.

import type { Path } from './path.ts';

/** `root` is the value in which `place` leads somewhere. */
export function sitePath(root: unknown, place: Path): string {
  const steps: string[] = [];
  let value = root;
  for (const step of place) {
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    steps.push(typeof step === 'number' ? (idOf(value) ?? String(step)) : step);
  }
  return steps.join('.');
}

/** `endings.long_work.when`, 1 -> `endings.long_work.when#1` */
export const literalPath = (path: string, index: number): string => `${path}#${index}`;

export const isPattern = (path: string): boolean => path.includes('*');

/** Whether a path is one of those that a pattern stands for. */
export function fitsPattern(path: string, pattern: string): boolean {
  const [steps, wanted] = [path.split('.'), pattern.split('.')];
  return steps.length === wanted.length && wanted.every((step, k) => step === '*' || step === steps[k]);
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
