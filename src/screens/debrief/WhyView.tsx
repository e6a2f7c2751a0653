import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { say } from '../../text/say.ts';
import { CauseTree } from './CauseTree.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import './WhyView.css';

interface WhyViewProps {
  readonly model: ReportModel;
  readonly seq: number;
  /** `h3` on the sheet and in the drawer alike: both stand under an `h2` */
  readonly showWhat?: boolean;
}

/** Why one fact came about: the chain, and all causes below it. */
export function WhyView({ model: { why }, seq, showWhat = false }: WhyViewProps) {
  const step = why.step(seq);
  return (
    <div className="debrief-why">
      {showWhat && step !== null && <p className="debrief-asked">{say('debrief.why.what', { what: step.what })}</p>}
      <h3>{say('debrief.why.chain')}</h3>
      <ChainSteps chain={why.chain(seq)} glossary={why.glossary} />
      <h3>{say('debrief.why.tree')}</h3>
      <p className="debrief-small no-print">{say('debrief.why.hint')}</p>
      <CauseTree key={seq} why={why} seq={seq} />
    </div>
  );
}
