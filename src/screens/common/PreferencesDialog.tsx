import { Dialog } from '../../view/controls/Dialog.tsx';
import { Checkbox } from '../../view/controls/fields.tsx';
import { RadioRow } from '../../view/controls/RadioRow.tsx';
import { preferencesText as text } from '../../text/library-text.ts';
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
    <Dialog open={open} onClose={onClose} title={text.title} closeLabel={text.close}>
      <RadioRow
        legend={text.theme}
        options={THEMES.map((id) => ({ id, label: text.themes[id] }))}
        selected={preferences.theme}
        onSelect={(id) => change({ theme: THEMES.find((theme) => theme === id) ?? 'auto' })}
      />
      <Checkbox
        label={text.projector}
        checked={preferences.projector}
        onChange={(projector) => change({ projector })}
      />
      <Checkbox
        label={text.still}
        checked={preferences.reducedMotion === 'on'}
        onChange={(still) => change({ reducedMotion: still ? 'on' : 'auto' })}
      />
      <Checkbox label={text.sound} checked={!preferences.muted} onChange={(sound) => change({ muted: !sound })} />
      <Checkbox label={text.captions} checked={preferences.captions} onChange={(captions) => change({ captions })} />
    </Dialog>
  );
}
