// Signs of an expression that only look like one (`≥`, `−`, curly quotation marks), and characters that cannot be seen: each kind is told
// once, with what to type. Inside a text, where a name of a state stands, all that is looked for is what cannot be seen.

import { codeOf, plainSign, UNSEEN } from '../ref/lookalikes.ts';
import type { Problem } from './expression.ts';
import { tellExpression as tell } from './expression-messages.ts';

const FOREIGN = /[^ -~\n\r\t]/;
const PIECE = /'[^']*'|"[^"]*"|[^ -~\n\r\t]/gu;
const EACH = /[^ -~\n\r\t]/gu;

export function foreignSigns(text: string): readonly Problem[] {
  if (!FOREIGN.test(text)) return [];
  const kinds = new Map<string, Problem>();
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const quoted = /^['"]/.test(piece);
    for (const { 0: sign, index: inside } of piece.matchAll(EACH)) {
      const message = UNSEEN.test(sign) ? unseen(sign) : quoted ? undefined : lookalike(sign);
      const start = index + inside;
      if (message !== undefined && !kinds.has(kindOf(sign)))
        kinds.set(kindOf(sign), { code: 'syntax', start, end: start + sign.length, message });
    }
  }
  return [...kinds.values()];
}

const kindOf = (sign: string): string => typed(sign) ?? sign;
const unseen = (sign: string) => tell('expression.unseen', { code: codeOf(sign) });

function lookalike(sign: string) {
  const plain = typed(sign);
  return plain === undefined ? undefined : tell('expression.lookalike', { sign, plain });
}

/** Names of states stand in single marks: a double one would end the JSON text around it. */
function typed(sign: string): string | undefined {
  const plain = plainSign(sign);
  return plain === '"' ? "'" : plain;
}
