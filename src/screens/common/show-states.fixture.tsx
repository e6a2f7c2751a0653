/**
 * The states of a component, each in a real browser, on a wide screen in the light and on a narrow one in the dark: axe must find no
 * breach of WCAG 2.2 AA, nothing may scroll sideways, no line may be torn, and React may complain of nothing. When all states of a file's components were
 * shown, every component of the file must have been among what was on screen (`tools/list-parts.mjs`).
 */
import type { ExoticComponent, ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { breaches } from './breaches.fixture.ts';
import { show } from './show.fixture.tsx';
import { tornLines } from './torn-lines.fixture.ts';

/** A state that is reached by doing something first. */
export interface Reached {
  readonly element: ReactElement;
  readonly by: () => unknown;
}

export type States = Readonly<Record<string, ReactElement | Reached>>;

export const reached = (element: ReactElement, by: Reached['by']): Reached => ({ element, by });

const SCREENS = [
  ['light', 1366, 768],
  ['dark', 380, 740],
] as const;

/** The components of a file by their names. */
type Parts = Readonly<Record<string, unknown>>;
/** Any component: what it is given does not matter here. One that remembers what it has drawn is an object. */
type Component = (((props: never) => unknown) | ExoticComponent<never>) & { readonly parts?: Parts };

interface Progress {
  /** states that are still to be shown */
  left: number;
  /** what was on screen in the others */
  readonly seen: Set<unknown>;
}

/** Of the components of each file. */
const files = new Map<Parts, Progress>();

export function showStates(component: Component, states: States): void {
  const { parts = {} } = component;
  const progress = files.get(parts) ?? { left: 0, seen: new Set() };
  files.set(parts, progress);
  const shown = SCREENS.flatMap((screen) => Object.keys(states).map((name) => [...screen, name] as const));
  progress.left += shown.length;
  const own = Object.keys(parts).find((name) => parts[name] === component);
  describe(`${own}`, () => {
    test.each(shown)('%s, %i × %i: %s', async (light, width, height, name) => {
      await page.viewport(width, height);
      const { element, by } = stateOf(states, name);
      const { components } = await show(element);
      await by();
      const seen = components();
      expect(seen).toContain(component);
      expect(await breaches(light)).toEqual([]);
      expect(tornLines()).toEqual([]);
      for (const one of seen) progress.seen.add(one);
      progress.left -= 1;
      expect(neverShown(parts, progress)).toEqual([]);
    });
  });
}

function stateOf(states: States, name: string): Reached {
  const state = states[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  return 'by' in state ? state : reached(state, () => undefined);
}

/** Known once all states were shown. */
function neverShown(parts: Parts, { left, seen }: Progress): readonly string[] {
  if (left > 0) return [];
  const missed = Object.keys(parts).filter((name) => !seen.has(parts[name]));
  return missed.map((name) => `${name} is in no state of its file`);
}
