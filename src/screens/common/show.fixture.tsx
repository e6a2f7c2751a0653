// Puts a component on an empty page with our stylesheets, and takes it away after the test.

import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, vi } from 'vitest';
import '../../view/theme/theme.css';

// The browser's own, where a test sets the clock.
const whenIdle = requestIdleCallback.bind(globalThis);

export interface OnScreen {
  /** all components that are on screen now, or were at first */
  readonly components: () => ReadonlySet<unknown>;
}

export async function show(element: ReactElement): Promise<OnScreen> {
  const complaints = vi.spyOn(console, 'error');
  // What moves in may be transparent at first, and then axe passes it over.
  document.documentElement.dataset['motion'] = 'still';
  const host = document.createElement('div');
  document.body.append(host);
  const root = createRoot(host);
  onTestFinished(() => {
    flushSync(() => root.unmount());
    host.remove();
    const said = complaints.mock.calls.map((call) => call.map(String).join(' '));
    complaints.mockRestore();
    expect(said).toEqual([]);
  });
  flushSync(() => root.render(element));
  const atFirst = typesUnder(fiberOf(host));
  await document.fonts.ready;
  // What is drawn right after the rest is looked at too.
  await new Promise((drawn) => whenIdle(drawn, { timeout: 1_000 }));
  return { components: () => new Set([...atFirst, ...typesUnder(fiberOf(host))]) };
}

/** A node of React's own tree. */
interface Fiber {
  readonly elementType: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** React keeps its tree at the element it renders into; there is no public way to ask what is on screen. */
function fiberOf(host: Element): Fiber | null {
  const key = Object.keys(host).find((one) => one.startsWith('__reactContainer$')) ?? '';
  const container = (host as unknown as Record<string, { readonly stateNode: { readonly current: Fiber } }>)[key];
  return container?.stateNode.current ?? null;
}

function typesUnder(fiber: Fiber | null): unknown[] {
  return fiber === null ? [] : [fiber.elementType, ...typesUnder(fiber.child), ...typesUnder(fiber.sibling)];
}
