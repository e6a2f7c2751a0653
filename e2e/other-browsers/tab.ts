/**
 * A tab of a browser that speaks WebDriver, with the few things that a player does. Firefox is told through its own socket
 * (`firefox.ts`), WebKit over http (`webkit.ts`): neither needs a package.
 */
import { vi } from 'vitest';

/** How a command reaches a browser, and how it is ended. */
export interface Wire {
  send(command: Command, params: Params): Promise<unknown>;
  close(): Promise<void>;
}

export type Command = 'open' | 'reload' | 'run' | 'click' | 'clear' | 'type';

export interface Params {
  readonly url?: string;
  readonly script?: string;
  readonly args?: readonly unknown[];
  readonly text?: string;
  /** the element of `click`, `clear` and `type` */
  readonly id?: string;
}

/** Runs in the page and knows nothing of its surroundings here. */
type InPage<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

export interface Tab {
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  run<A extends readonly unknown[], R>(script: InPage<A, R>, ...args: A): Promise<R>;
  /** Clicks what `find` finds as a mouse does, which refuses what lies under something else; false when nothing is found. */
  press<A extends readonly unknown[]>(find: InPage<A, Element | null>, ...args: A): Promise<boolean>;
  /** The same, as soon as it can be done. */
  click<A extends readonly unknown[]>(find: InPage<A, Element | null>, ...args: A): Promise<void>;
  /** As soon as it can be done, types over what stands there. */
  fill<A extends readonly unknown[]>(text: string, find: InPage<A, Element | null>, ...args: A): Promise<void>;
}

export const PATIENCE = { timeout: 60_000, interval: 50 };

/** The key under which WebDriver gives elements out. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export function openTab(wire: Wire): Tab {
  const run = <A extends readonly unknown[]>(script: InPage<A, unknown>, args: A) =>
    wire.send('run', { script: `return (${script.toString()}).apply(null, arguments)`, args });

  const idOf = async <A extends readonly unknown[]>(find: InPage<A, Element | null>, args: A) => {
    const found = (await run(find, args)) as { readonly [ELEMENT]?: string } | null;
    return found?.[ELEMENT];
  };

  /** Until the page lets it be done: it may just be drawn anew. */
  const soon = <A extends readonly unknown[]>(
    find: InPage<A, Element | null>,
    args: A,
    act: (id: string) => Promise<unknown>,
  ) =>
    vi.waitFor(async () => {
      const id = await idOf(find, args);
      if (id === undefined) throw new Error(`Not on the page: ${find.name} ${args.join(' ')}`);
      await act(id);
    }, PATIENCE);

  return {
    open: async (url) => void (await wire.send('open', { url })),
    reload: async () => void (await wire.send('reload', {})),
    run: async <A extends readonly unknown[], R>(script: InPage<A, R>, ...args: A) => (await run(script, args)) as R,
    async press(find, ...args) {
      const id = await idOf(find, args);
      if (id !== undefined) await wire.send('click', { id });
      return id !== undefined;
    },
    click: (find, ...args) => soon(find, args, (id) => wire.send('click', { id })),
    fill: (text, find, ...args) =>
      soon(find, args, async (id) => {
        await wire.send('clear', { id });
        await wire.send('type', { id, text });
      }),
  };
}
