import { useEffect, useState } from 'react';
import type { SealAnswer } from '../../core/log/chain/compare-seal.ts';
import { say } from '../../text/say.ts';
import { TextField } from '../../view/controls/fields.tsx';
import './SealCheck.css';

/** As many letters as a seal has, hyphens aside: before that nobody is told that it is wrong. */
const LONG_ENOUGH = 12;

/** Asks whether a seal is one that the log had; rejects where that cannot be found out any more. */
export type AskSeal = (written: string) => Promise<SealAnswer>;

export interface SealCheckProps {
  /** of the whole log */
  readonly seal: string;
  readonly onSeal: AskSeal;
}

/** The seal on paper beside those of a log. */
export function SealCheck({ seal, onSeal }: SealCheckProps) {
  const [written, setWritten] = useState('');
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    let active = true;
    const show = (text: string) => {
      if (active) setAnswer(text);
    };
    if (written.trim().length < LONG_ENOUGH) show('');
    else
      onSeal(written).then(
        (told) => show(sayAnswer(told, seal)),
        () => show(say('import.unusable_why', { why: 'stopped' })),
      );
    return () => {
      active = false;
    };
  }, [written, seal, onSeal]);
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
      <p role="status">{answer}</p>
    </div>
  );
}

function sayAnswer(answer: SealAnswer, seal: string): string {
  if (answer.fits) return `✓ ${say('claim.seal_fits', answer)}`;
  return answer.malformed ? say('claim.seal_malformed') : `✗ ${say('claim.seal_differs', { seal })}`;
}
