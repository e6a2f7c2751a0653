// Not `randomUUID`, which a page served over plain http does not have.

/** A name for a session, e.g. `9f0c5b1a77d2e4c03a1b6d58`. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** 0 to 2^32 - 1 */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
