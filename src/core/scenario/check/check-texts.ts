// Texts for people that show themselves otherwise than they are written: of nothing that can be seen, with letters in a turned order, or with
// control characters. All other characters, of whatever script, are the author's business.

import { codeOf, SEEN } from '../../ref/lookalikes.ts';
import type { Path } from '../../ref/path.ts';
import type { Checking } from './checking.ts';

export function checkTexts({ authored, findings }: Checking): void {
  for (const [path, text] of textsIn(authored, [])) {
    const hidden = HIDING.test(text) || isEmptyToTheEye(text) ? hiddenIn(text) : null;
    if (hidden !== null)
      findings.add(
        'text.hidden',
        { path, ...(hidden.what !== 'nothing' && { at: hidden.at }) },
        { what: hidden.what, code: hidden.code },
      );
  }
}

interface Hidden {
  readonly what: 'nothing' | 'order' | 'override' | 'control';
  readonly at: number;
  readonly code: string; // 'U+202E'; '' for nothing
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const OVERRIDE = /[\u202d\u202e]/;
/** Isolates and embeddings are how text of two directions is written, where each is taken back. */
const TURNING = /[\u202a\u202b\u2066-\u2068]/g;
const BACK = /[\u202c\u2069]/g;
const HIDING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const isEmptyToTheEye = (text: string): boolean => text !== '' && !SEEN.test(text);

function hiddenIn(text: string): Hidden | null {
  if (isEmptyToTheEye(text)) return { what: 'nothing', at: 0, code: '' };
  const control = found(text, CONTROL, 'control') ?? found(text, OVERRIDE, 'override');
  if (control !== null) return control;
  const turns = [...text.matchAll(TURNING)];
  const backs = [...text.matchAll(BACK)].length;
  const open = turns[backs];
  return open === undefined ? null : { what: 'order', at: open.index, code: codeOf(open[0]) };
}

function found(text: string, pattern: RegExp, what: Hidden['what']): Hidden | null {
  const match = pattern.exec(text);
  return match === null ? null : { what, at: match.index, code: codeOf(match[0]) };
}

/** Every text of the scenario with its path; ids and conditions among them, where nothing of the kind can stand. */
function* textsIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value))
      yield* textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}
