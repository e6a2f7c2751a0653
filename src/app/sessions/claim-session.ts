/**
 * One tab at a time writes a session, where the browser has Web Locks. Elsewhere (plain http) every tab believes it
 * is the one, and the store notices the second by its keys.
 */
export interface Claim {
  /** Whether this tab may write. */
  readonly mine: Promise<boolean>;
  release(): void;
}

/** `onFreed`: the other tab has let go, and the session is now this tab's. */
export function claimSession(id: string, onFreed: () => void): Claim {
  const locks = lockManager();
  if (locks === undefined) return { mine: Promise.resolve(true), release: () => undefined };
  const name = `shadow-mandate:session:${id}`;
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const waiting = new AbortController();
  const mine = new Promise<boolean>((answer) => {
    const first = locks.request(name, { ifAvailable: true }, async (lock) => {
      answer(lock !== null);
      if (lock !== null) await held;
      return lock !== null;
    });
    void first.then((had) => (had ? undefined : waitFor(locks, name, waiting.signal, held, onFreed)));
  });
  return {
    mine,
    release() {
      waiting.abort();
      letGo();
    },
  };
}

async function waitFor(
  locks: LockManager,
  name: string,
  signal: AbortSignal,
  held: Promise<void>,
  onFreed: () => void,
): Promise<void> {
  try {
    await locks.request(name, { signal }, async () => {
      onFreed();
      await held;
    });
  } catch {
    // given up before it was this tab's turn
  }
}

const lockManager = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;
