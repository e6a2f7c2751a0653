import type { Settings } from '../../core/log/form/header.ts';
import { say } from '../../text/say.ts';
import { Checkbox } from '../../view/controls/fields.tsx';
import { ExtendDisplay } from '../common/ExtendDisplay.tsx';
import { type Silence, SilenceFields, type SilenceFieldsProps } from './SilenceFields.tsx';
import { Explained, SetupSection } from './SetupSection.tsx';

export interface WaySectionProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly silence: Silence;
  readonly onSilence: SilenceFieldsProps['onSilence'];
}

export function WaySection({ settings, onSettings, silence, onSilence }: WaySectionProps) {
  return (
    <SetupSection title={say('setup.way')}>
      <Checkbox
        label={<Explained label={say('setup.positions')} text={say('setup.positions_text')} />}
        checked={settings.positions}
        onChange={(positions) => onSettings({ ...settings, positions })}
      />
      <Checkbox
        label={<Explained label={say('setup.predictions')} text={say('setup.predictions_text')} />}
        checked={settings.predictions}
        onChange={(predictions) => onSettings({ ...settings, predictions })}
      />
      <SilenceFields positions={settings.positions} {...silence} onSilence={onSilence} />
      <ExtendDisplay />
    </SetupSection>
  );
}
