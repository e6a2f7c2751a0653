import { useState } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { Mark } from '../../view/controls/Mark.tsx';
import { say } from '../../text/say.ts';
import type { Preferences } from '../common/preferences.ts';
import { PreferencesDialog } from '../common/PreferencesDialog.tsx';
import './TopBar.css';

export interface TopBarProps {
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
  /** Where to go back to; the library itself has nothing behind it. */
  readonly onBack?: { readonly label: string; readonly go: () => void };
}

/** The edge of the table: the mark, the way back, light and sound. */
export function TopBar({ preferences, onPreferences, onBack }: TopBarProps) {
  const [open, setOpen] = useState(false);
  return (
    <header className="top-bar">
      <Mark />
      {onBack === undefined ? (
        <span className="overline top-bar-line">{say('library.overline')}</span>
      ) : (
        <span className="top-bar-name">{say('app.name')}</span>
      )}
      {onBack !== undefined && (
        <Button kind="quiet" aria-label={onBack.label} onClick={onBack.go}>
          <span>
            <span className="top-bar-back" aria-hidden="true">
              ←
            </span>{' '}
            {onBack.label}
          </span>
        </Button>
      )}
      <span className="top-bar-gap" />
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('app.preferences')}
      </Button>
      <PreferencesDialog
        open={open}
        preferences={preferences}
        onChange={onPreferences}
        onClose={() => setOpen(false)}
      />
    </header>
  );
}
