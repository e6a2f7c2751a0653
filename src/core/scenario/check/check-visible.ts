// Texts of which nothing can be seen: spaces, zero-width characters, marks of direction. A player would look at an empty card.

import { type Path, pathText } from '../../ref/path.ts';
import type { Checking } from './checking.ts';

const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/u;

/** Comes last: a text that something is said of already is passed over. */
export function checkVisible({ scenario, findings }: Checking): void {
  const unseen: Path[] = [];
  findUnseen(scenario, [], unseen);
  if (unseen.length === 0) return;
  const told = new Set(findings.list.map(({ place }) => pathText(place.path)));
  for (const path of unseen) if (!told.has(pathText(path))) findings.add('text.invisible', { path }, {});
}

/** `path` is that of the value; it is written in place, as most values are seen. */
function findUnseen(value: unknown, path: (string | number)[], found: Path[]): void {
  if (typeof value === 'string') {
    if (value !== '' && !beginsSeen(value) && !SEEN.test(value)) found.push([...path]);
  } else if (Array.isArray(value)) {
    value.forEach((part: unknown, k) => findPart(part, k, path, found));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) findPart(part, key, path, found);
  }
}

function findPart(part: unknown, key: string | number, path: (string | number)[], found: Path[]): void {
  path.push(key);
  findUnseen(part, path, found);
  path.pop();
}

/** As nearly every text does: with a letter or sign of ASCII. */
const beginsSeen = (text: string): boolean => text.charCodeAt(0) > 32 && text.charCodeAt(0) < 127;
