import type { ReportModel } from '../../core/debrief/sections/report-model.ts';
import { debriefWords as words, screenWords as text } from '../../text/debrief-text.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Disclosure } from '../../view/controls/Disclosure.tsx';
import { Button } from '../../view/controls/Button.tsx';
import { Seal } from '../../view/controls/Seal.tsx';
import type { DebriefScreenProps, Verified } from './debrief-props.ts';
import './DebriefHead.css';

interface DebriefHeadProps extends Omit<DebriefScreenProps, 'log'> {
  readonly model: ReportModel;
}

export function DebriefHead({ model, verified, onLeave, download }: DebriefHeadProps) {
  return (
    <header className="debrief-head">
      <div className="debrief-head-words">
        <p className="overline">{words.debrief}</p>
        <h1 tabIndex={-1}>{model.title}</h1>
        <Particulars model={model} />
        <Verification verified={verified} />
        <Interventions model={model} />
      </div>
      <Seal code={model.seal} label={text.sealLabel} />
      <div className="debrief-actions no-print">
        <Button kind="primary" onClick={() => download('report')}>
          {text.saveReport}
        </Button>
        <Button onClick={() => download('log')}>{text.saveLog}</Button>
        <Button onClick={() => window.print()}>{text.print}</Button>
        <Button kind="quiet" onClick={onLeave}>
          {text.leave}
        </Button>
        <p className="debrief-hint">{text.saveHint}</p>
      </div>
    </header>
  );
}

/** What in this log is not the team's doing alone. */
function Interventions({ model: { interventions, older, why } }: { readonly model: ReportModel }) {
  return (
    <>
      {interventions.length > 0 && (
        <Disclosure summary={words.interventionsCount(interventions.length)}>
          <ul className="debrief-interventions">
            {interventions.map(({ seq, turn, what }) => (
              <li key={seq}>{words.intervention(why.glossary.turn(turn), what)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {older && <p className="debrief-small">{words.older}</p>}
    </>
  );
}

function Particulars({ model: { team, players, seed, at } }: { readonly model: ReportModel }) {
  const facts: readonly (readonly [string, string])[] = [
    ...(team === '' ? [] : [[words.team, team] as const]),
    ...(at === null ? [] : [[words.date, at.slice(0, 10)] as const]),
    [words.seed, String(seed)],
    ...players.map(({ role, name }) => [role, name] as const),
  ];
  return (
    <dl className="debrief-particulars">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="numbers">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Verification({ verified }: { readonly verified: Verified }) {
  if (typeof verified !== 'string') {
    return (
      <Banner tone="warning" title={text.notVerified}>
        {verified.problem}
      </Banner>
    );
  }
  return (
    <p className="debrief-verified" role="status">
      {verified === 'verified' ? `✓ ${text.verified}` : text.checking}
    </p>
  );
}
