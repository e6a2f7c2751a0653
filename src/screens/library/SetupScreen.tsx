/**
 * Before a session: who sits at the table, how it is decided, what is left out, which world. Everything has a usual
 * value, so that pressing the one button at the end is enough. Knows the scenario, not what becomes of the answers.
 */
import { useState } from 'react';
import { say } from '../../text/say.ts';
import { TextField } from '../../view/controls/fields.tsx';
import { AuthorLanguage, useAuthor } from '../common/author.tsx';
import { CareSection } from './CareSection.tsx';
import { ChanceSection } from './ChanceSection.tsx';
import { RolesSection } from './RolesSection.tsx';
import { SavePlan } from './SavePlan.tsx';
import { SetupSection } from './SetupSection.tsx';
import { SetupSlip } from './SetupSlip.tsx';
import { openingSetup, readSetup, type SetupDraft, setupIn } from './setup-draft.ts';
import type { SetupScreenProps } from './setup-props.ts';
import { TimeSection } from './TimeSection.tsx';
import { TruthSection } from './TruthSection.tsx';
import { TopBar } from './TopBar.tsx';
import { WaySection } from './WaySection.tsx';
import './SetupScreen.css';

export function SetupScreen(props: SetupScreenProps) {
  const { scenario, preferences, onPreferences, onLeave } = props;
  const [draft, setDraft] = useState<SetupDraft>(
    () => readSetup(props.typed, scenario) ?? openingSetup(scenario, props.seed, props.fromCode),
  );
  const change = (part: Partial<SetupDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    props.onTyped(next);
  };
  return (
    <AuthorLanguage language={scenario.language}>
      <div className="setup">
        <TopBar
          preferences={preferences}
          onPreferences={onPreferences}
          onBack={{ label: say('setup.back'), go: onLeave }}
        />
        <main id="main" tabIndex={-1} className="setup-main">
          <Head scenario={scenario} />
          <form
            className="setup-form"
            id="setup"
            onSubmit={(event) => {
              event.preventDefault();
              const setup = setupIn(draft);
              if (setup !== null && !props.busy) props.onBegin(setup);
            }}
          >
            <SetupSection title={say('setup.team')}>
              <TextField
                label={say('setup.team_label')}
                hint={say('setup.team_hint')}
                value={draft.team}
                maxLength={60}
                autoComplete="off"
                onChange={(team) => change({ team })}
              />
            </SetupSection>
            <RolesSection
              roles={scenario.roles}
              players={draft.players}
              onPlayers={(players) => change({ players })}
              inFile={draft.namesInFile}
              onInFile={(namesInFile) => change({ namesInFile })}
            />
            <TimeSection scenario={scenario} people={draft.people} minutes={draft.minutes} onTime={change}>
              <SavePlan draft={draft} onPlan={props.onPlan} />
            </TimeSection>
            <WaySection
              settings={draft.settings}
              onSettings={(settings) => change({ settings })}
              silence={{ slips: draft.slips, tablePin: draft.tablePin, facilitatorPin: draft.facilitatorPin }}
              onSilence={change}
            />
            <CareSection
              scenario={scenario}
              withheld={draft.settings.withheld}
              onWithheld={(withheld) => change({ settings: { ...draft.settings, withheld } })}
            />
            <TruthSection
              scenario={scenario}
              unknowns={draft.settings.unknowns}
              onUnknowns={(unknowns) => change({ settings: { ...draft.settings, unknowns } })}
            />
            <ChanceSection seed={draft.seed} onSeed={(seed) => change({ seed })} drawSeed={props.drawSeed} />
          </form>
          <SetupSlip {...props} draft={draft} />
        </main>
      </div>
    </AuthorLanguage>
  );
}

function Head({ scenario: { title, summary } }: Pick<SetupScreenProps, 'scenario'>) {
  const author = useAuthor();
  return (
    <header className="setup-head">
      <p className="overline">{say('setup.overline')}</p>
      <h1 {...author}>{title}</h1>
      <p className="setup-summary" {...author}>
        {summary}
      </p>
    </header>
  );
}
