import { encodeSessionCode } from '../../core/log/code/session-code.ts';
import { say } from '../../text/say.ts';
import { Banner } from '../../view/controls/Banner.tsx';
import { Button } from '../../view/controls/Button.tsx';
import { copyText } from './copy-text.ts';
import { isSeed, type SetupDraft, setupIn } from './setup-draft.ts';
import type { SetupScreenProps } from './setup-props.ts';
import './SetupSlip.css';

/** Beside the questions: what the session is, its code, and the one button. */
export function SetupSlip(props: SetupScreenProps & { readonly draft: SetupDraft }) {
  const { scenario, draft, fromCode, fromFile, busy, problem, announce } = props;
  const code = codeOf(props);
  return (
    <aside className="setup-slip" aria-label={say('setup.facts')}>
      <p className="setup-length">
        {say('library.minutes', { n: scenario.minutes })} · {say('library.turns', { n: scenario.turns })}
      </p>
      <Breaks turns={(scenario.breaks ?? []).map(({ after }) => after)} />
      {fromCode !== undefined && <FromCode fromCode={fromCode} />}
      {fromFile && <p className="quiet">{say('setup.from_file')}</p>}
      <div className="setup-code">
        <h2 className="overline">{say('setup.code')}</h2>
        <output className="setup-code-text" form="setup">
          {code ?? say('setup.code_pending')}
        </output>
        <p className="quiet">{say('setup.code_text')}</p>
        <Button
          size="small"
          disabled={code === null}
          onClick={() =>
            void copyText(code ?? '').then((done) => announce(done ? say('setup.copied') : say('setup.copy_failed')))
          }
        >
          {say('setup.copy')}
        </Button>
      </div>
      <p className="quiet">{say('setup.seal')}</p>
      {problem !== null && (
        <Banner tone="error" title={say('setup.failed')}>
          {problem}
        </Banner>
      )}
      <Button
        type="submit"
        form="setup"
        kind="primary"
        size="large"
        className="setup-begin"
        disabled={setupIn(draft) === null}
        aria-busy={busy}
      >
        {busy ? say('setup.beginning') : say('setup.begin')}
      </Button>
    </aside>
  );
}

/** After which turns a class may stop for the day. */
function Breaks({ turns }: { readonly turns: readonly number[] }) {
  const last = turns.at(-1);
  return last === undefined ? null : (
    <p>{say('setup.breaks', { n: turns.length, others: turns.slice(0, -1), last })}</p>
  );
}

function FromCode({ fromCode }: Required<Pick<SetupScreenProps, 'fromCode'>>) {
  if (fromCode === undefined) return null;
  if ('seed' in fromCode) return <Banner tone="info">{say('setup.from_code')}</Banner>;
  return (
    <Banner tone="warning" title={say('setup.code_problem')}>
      {say(fromCode.problem)}
    </Banner>
  );
}

function codeOf({ scenario, world, draft }: SetupScreenProps & { readonly draft: SetupDraft }): string | null {
  if (!isSeed(draft.seed)) return null;
  return encodeSessionCode({ scenario, world, seed: Number(draft.seed), settings: draft.settings });
}
