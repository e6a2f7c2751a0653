/**
 * The first page: what this is, what can be played, and what was begun on this computer. It is told everything and
 * only says what was asked for; nothing here knows storage, the engine or the schema.
 */
import type { ReactNode } from 'react';
import { Banner } from '../../view/controls/Banner.tsx';
import { Button } from '../../view/controls/Button.tsx';
import { Dropzone } from '../../view/controls/Dropzone.tsx';
import { Panel } from '../../view/controls/Panel.tsx';
import { say } from '../../text/say.ts';
import type { Loaded } from '../common/loaded.ts';
import type { Preferences } from '../common/preferences.ts';
import type { ScenarioCard, SessionCard, SetAside } from './cards.ts';
import { CodeForm } from './CodeForm.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { actionOf } from './say-session.tsx';
import { type SessionActions, SessionList } from './SessionList.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { TopBar } from './TopBar.tsx';
import './LibraryScreen.css';

export interface LibraryScreenProps extends SessionActions {
  readonly scenarios: Loaded<readonly ScenarioCard[]>;
  /** The newest first; `failed` when this browser stores nothing. */
  readonly sessions: Loaded<readonly SessionCard[]>;
  readonly setAside: readonly SetAside[];
  /** what wipes all of them, below them: fetched where it is needed */
  readonly wipeAll: ReactNode;
  readonly onSetup: (scenario: string) => void;
  readonly onCode: (code: string) => Promise<string | null>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

export function LibraryScreen(props: LibraryScreenProps) {
  const { scenarios, preferences, onPreferences, onSetup } = props;
  return (
    <div className="library">
      <TopBar preferences={preferences} onPreferences={onPreferences} />
      <main id="main" tabIndex={-1} className="library-main">
        <Opening {...props} />
        <section className="library-scenarios" aria-labelledby="library-scenarios">
          <h2 id="library-scenarios">{say('library.scenarios')}</h2>
          {scenarios.state === 'loading' && <p className="quiet">{say('library.loading')}</p>}
          {scenarios.state === 'failed' && (
            <Banner tone="warning" title={say('app.offline')}>
              {say('app.offline_text')}
            </Banner>
          )}
          {scenarios.state === 'ready' && <ScenarioList scenarios={scenarios.value} onSetup={onSetup} />}
        </section>
        <Aside {...props} />
      </main>
      <footer className="library-footer">
        <p>{say('library.footer')}</p>
        <p>
          {say('library.licence')} <a href="./licences.html">{say('library.licences')}</a>
        </p>
      </footer>
    </div>
  );
}

/** Two sentences, and the one thing to do first. */
function Opening({ scenarios, sessions, onSetup, onResume }: LibraryScreenProps) {
  const open = sessions.state === 'ready' ? sessions.value.find(({ place }) => place?.finished === false) : undefined;
  const tutorial = scenarios.state === 'ready' ? scenarios.value.find(isTutorial) : undefined;
  return (
    <section className="library-opening" aria-labelledby="library-name">
      <h1 id="library-name">{say('app.name')}</h1>
      <p className="library-what">{say('library.what')}</p>
      <p>{say('library.how_long')}</p>
      <div className="library-first">
        {open !== undefined && (
          <Button kind="primary" size="large" onClick={() => onResume(open.id)}>
            {actionOf('resume', open)}
          </Button>
        )}
        {tutorial !== undefined && (
          <Button kind={open === undefined ? 'primary' : 'secondary'} size="large" onClick={() => onSetup(tutorial.id)}>
            {say('library.tutorial', { minutes: tutorial.minutes })}
          </Button>
        )}
      </div>
    </section>
  );
}

const isTutorial = ({ id }: ScenarioCard): boolean => id.startsWith('tutorial');

function Aside({ onCode, onFiles, ...props }: LibraryScreenProps) {
  const { sessions, setAside, onResume, onDebrief, onSave, onSaveAll, onWipe, wipeAll } = props;
  return (
    <div className="library-aside">
      <Panel title={say('library.sessions')}>
        {sessions.state === 'loading' && <p className="quiet">{say('library.loading')}</p>}
        {sessions.state === 'failed' && <Banner tone="warning">{say('library.no_storage')}</Banner>}
        {sessions.state === 'ready' && (
          <SessionList
            sessions={sessions.value}
            onResume={onResume}
            onDebrief={onDebrief}
            onSave={onSave}
            onSaveAll={onSaveAll}
            onWipe={onWipe}
          />
        )}
        <SetAsideList setAside={setAside} onSave={onSave} onWipe={onWipe} />
        {wipeAll}
      </Panel>
      <Panel title={say('library.code')}>
        <CodeForm onOpen={onCode} />
      </Panel>
      <Panel title={say('library.file')}>
        <Dropzone
          label={say('library.file_label')}
          chooseLabel={say('library.file_choose')}
          hint={say('library.file_hint')}
          accept=".json,.jsonl"
          multiple
          onFiles={onFiles}
        />
      </Panel>
    </div>
  );
}
