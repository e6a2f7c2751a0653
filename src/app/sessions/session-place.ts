/**
 * Where a session stands, from the end of its log: the last phase entered, going back from record to record, and over
 * what was taken back; before the first, it is in its briefing. Only a few of the last lines are looked at.
 */
import type { SessionPlace } from '../../screens/library/cards.ts';

/** `lineAt` gives the text of a record. Null when the lines do not tell: damaged, or not a log. */
export async function placeOf(
  last: number,
  lineAt: (n: number) => Promise<string | undefined> | string | undefined,
): Promise<SessionPlace | null> {
  let n = last;
  while (n >= 0) {
    const line = await lineAt(n);
    const found = n === last && n > 0 && isTorn(line) ? { begins: false } : readEnd(line);
    if (found === null) return null;
    if ('phase' in found) return { ...found, finished: found.phase === 'ending' || found.phase === 'debrief' };
    if (n === 0 && 'begins' in found && found.begins) return { turn: 0, phase: 'briefing', finished: false };
    const next = 'rewound' in found ? found.rewound : n - 1;
    if (next >= n) return null;
    n = next;
  }
  return null;
}

/** Cut short in the middle: the session goes on from the line before it. */
const isTorn = (line: string | undefined): boolean => line?.endsWith('\n') === false && factsIn(line) === null;

type End =
  | { readonly turn: number; readonly phase: string }
  | { readonly rewound: number }
  | { readonly begins: boolean };

function readEnd(line: string | undefined): End | null {
  const facts = factsIn(line);
  if (facts === null) return null;
  for (const fact of [...facts].reverse()) {
    const { type, phase, turn, to } = fact;
    if (type === 'rewound' && typeof to === 'number') return { rewound: to };
    if (type === 'entered' && typeof phase === 'string' && typeof turn === 'number') return { phase, turn };
  }
  return { begins: facts.some(({ type }) => type === 'began') };
}

/** What is stored may be damaged: no more is believed than is looked at. */
function factsIn(line: string | undefined): readonly Readonly<Record<string, unknown>>[] | null {
  try {
    const { facts } = JSON.parse(line ?? '') as { facts: unknown };
    return Array.isArray(facts) ? facts.filter((fact) => typeof fact === 'object' && fact !== null) : null;
  } catch {
    return null;
  }
}
