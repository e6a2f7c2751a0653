import { useState } from 'react';
import { seal } from '../../core/log/chain/chain.ts';
import { compareSeal } from '../../core/log/chain/compare-seal.ts';
import { say } from '../../text/say.ts';
import { TextField } from '../../view/controls/fields.tsx';
import './SealCheck.css';

/** As many letters as a seal has, hyphens aside: before that nobody is told that it is wrong. */
const LONG_ENOUGH = 12;

/** The seal on paper beside those of a log, whose records end in `heads`. */
export function SealCheck({ heads }: { readonly heads: readonly string[] }) {
  const [written, setWritten] = useState('');
  return (
    <div className="seal-check">
      <TextField
        label={say('claim.seal_label')}
        hint={say('claim.seal_hint')}
        value={written}
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        onChange={setWritten}
      />
      <p role="status">{written.trim().length >= LONG_ENOUGH && sealAnswer(written, heads)}</p>
    </div>
  );
}

function sealAnswer(written: string, heads: readonly string[]): string {
  const answer = compareSeal(written, heads);
  if (answer.fits) return `✓ ${say('claim.seal_fits', answer)}`;
  return answer.malformed
    ? say('claim.seal_malformed')
    : `✗ ${say('claim.seal_differs', { seal: seal(heads.at(-1) ?? '') })}`;
}
