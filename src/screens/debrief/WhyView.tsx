import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { screenWords as text, sentence } from '../../text/debrief-text.ts';
import { CauseTree } from './CauseTree.tsx';
import { ChainSteps } from './Chain.tsx';
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
      {showWhat && step !== null && <p className="debrief-asked">{sentence(step.what)}.</p>}
      <h3>{text.chain}</h3>
      <ChainSteps chain={why.chain(seq)} turnName={why.glossary.turn} />
      <h3>{text.tree}</h3>
      <p className="debrief-small no-print">{text.treeHint}</p>
      <CauseTree key={seq} why={why} seq={seq} />
    </div>
  );
}
