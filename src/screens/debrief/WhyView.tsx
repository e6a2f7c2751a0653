import { useCallback } from 'react';
import type { Answers } from '../../sheets/answers/answers.ts';
import type { SheetProps } from '../../sheets/debrief/sheet-props.ts';
import { say } from '../../text/say.ts';
import { CauseTree } from './CauseTree.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import { useAnswer } from './use-answer.ts';
import './WhyView.css';

interface WhyViewProps extends Pick<SheetProps, 'model'> {
  readonly answers: Answers;
  readonly seq: number;
  /** says first which fact it is, as the drawer must: on the sheet it was chosen from a list */
  readonly showWhat?: boolean;
}

/** Why one fact came about: the chain, and all causes below it. */
export function WhyView({ model, answers, seq, showWhat = false }: WhyViewProps) {
  const why = useAnswer(useCallback(() => answers.why(seq), [answers, seq]));
  if (why === null) return <div className="debrief-why" aria-busy="true" />;
  const { step, chain, causes } = why;
  return (
    <div className="debrief-why">
      {showWhat && step !== null && <p className="debrief-asked">{say('debrief.why.what', { what: step.what })}</p>}
      <h3>{say('debrief.why.chain')}</h3>
      <ChainSteps chain={chain} model={model} />
      <h3>{say('debrief.why.tree')}</h3>
      <p className="debrief-small no-print">{say('debrief.why.hint')}</p>
      <CauseTree key={seq} model={model} answers={answers} causes={causes} />
    </div>
  );
}
