import { Dialog } from '../../view/controls/Dialog.tsx';
import { Checkbox, Slider } from '../../view/controls/fields.tsx';
import { RadioRow } from '../../view/controls/RadioRow.tsx';
import { say } from '../../text/say.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { Preferences } from './preferences.ts';

export interface PreferencesDialogProps {
  readonly open: boolean;
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

const THEMES = ['auto', 'light', 'dark'] as const;

export function PreferencesDialog({ open, preferences, onChange, onClose }: PreferencesDialogProps) {
  const change = (part: Partial<Preferences>) => onChange({ ...preferences, ...part });
  return (
    <Dialog open={open} onClose={onClose} title={say('app.preferences')} closeLabel={say('app.preferences_close')}>
      <RadioRow
        legend={say('app.theme')}
        options={THEMES.map((id) => ({ id, label: say('app.theme_of', { theme: id }) }))}
        selected={preferences.theme}
        onSelect={(id) => change({ theme: THEMES.find((theme) => theme === id) ?? 'auto' })}
      />
      <Checkbox
        label={say('app.projector')}
        checked={preferences.projector}
        onChange={(projector) => change({ projector })}
      />
      <Checkbox
        label={say('app.still')}
        checked={preferences.reducedMotion === 'on'}
        onChange={(still) => change({ reducedMotion: still ? 'on' : 'auto' })}
      />
      <Checkbox label={say('app.sound')} checked={!preferences.muted} onChange={(sound) => change({ muted: !sound })} />
      {!preferences.muted && (
        <Slider
          label={say('app.volume')}
          value={Math.round(preferences.volume * 100)}
          valueText={say('app.volume_of', { percent: preferences.volume })}
          min={0}
          max={100}
          step={5}
          onChange={(percent) => change({ volume: percent / 100 })}
        />
      )}
      <Checkbox
        label={say('app.captions')}
        checked={preferences.captions}
        onChange={(captions) => change({ captions })}
      />
      <LanguageChoice onChoose={(language) => change({ language })} />
    </Dialog>
  );
}
