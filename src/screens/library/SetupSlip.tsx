import { encodeSessionCode } from '../../core/log/code/session-code.ts';
import { libraryText, setupText as text } from '../../text/library-text.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Button } from '../../view/controls/Button.tsx';
import { copyText } from './copy-text.ts';
import { isSeed, type SetupDraft } from './setup-draft.ts';
import type { SetupScreenProps } from './setup-props.ts';
import './SetupSlip.css';

/** Beside the questions: what the session is, its code, and the one button. */
export function SetupSlip(props: SetupScreenProps & { readonly draft: SetupDraft }) {
  const { scenario, draft, fromCode, fromFile, busy, problem, announce } = props;
  const code = codeOf(props);
  return (
    <aside className="setup-slip" aria-label={text.facts}>
      <p className="setup-length">
        {libraryText.minutes(scenario.minutes)} · {libraryText.turns(scenario.turns)}
      </p>
      {fromCode !== undefined && <FromCode fromCode={fromCode} />}
      {fromFile && <p className="quiet">{text.fromFile}</p>}
      <div className="setup-code">
        <h2 className="overline">{text.code}</h2>
        <output className="setup-code-text" form="setup">
          {code ?? text.codePending}
        </output>
        <p className="quiet">{text.codeText}</p>
        <Button
          size="small"
          disabled={code === null}
          onClick={() => void copyText(code ?? '').then((done) => announce(done ? text.copied : text.copyFailed))}
        >
          {text.copy}
        </Button>
      </div>
      {problem !== null && (
        <Banner tone="error" title={text.failed}>
          {problem}
        </Banner>
      )}
      <Button
        type="submit"
        form="setup"
        kind="primary"
        size="large"
        className="setup-begin"
        disabled={!isSeed(draft.seed)}
        aria-busy={busy}
      >
        {busy ? text.beginning : text.begin}
      </Button>
    </aside>
  );
}

function FromCode({ fromCode }: Required<Pick<SetupScreenProps, 'fromCode'>>) {
  if (fromCode === undefined) return null;
  if ('seed' in fromCode) return <Banner tone="info">{text.fromCode}</Banner>;
  return (
    <Banner tone="warning" title={text.codeProblem}>
      {fromCode.problem}
    </Banner>
  );
}

function codeOf({ scenario, world, draft }: SetupScreenProps & { readonly draft: SetupDraft }): string | null {
  if (!isSeed(draft.seed)) return null;
  const injects = scenario.injects.map(({ id }) => id);
  return encodeSessionCode({
    scenarioId: scenario.id,
    world,
    seed: Number(draft.seed),
    settings: draft.settings,
    injects,
  });
}
