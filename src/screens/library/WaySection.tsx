import type { Settings } from '../../core/log/form/header.ts';
import { setupText as text } from '../../text/library-text.ts';
import { Checkbox } from '../../view/controls/fields.tsx';
import { SetupSection } from './SetupSection.tsx';

export interface WaySectionProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

export function WaySection({ settings, onSettings }: WaySectionProps) {
  return (
    <SetupSection title={text.way}>
      <Checkbox
        label={<Explained label={text.positions} text={text.positionsText} />}
        checked={settings.positions}
        onChange={(positions) => onSettings({ ...settings, positions })}
      />
      <Checkbox
        label={<Explained label={text.predictions} text={text.predictionsText} />}
        checked={settings.predictions}
        onChange={(predictions) => onSettings({ ...settings, predictions })}
      />
    </SetupSection>
  );
}

function Explained({ label, text: words }: { readonly label: string; readonly text: string }) {
  return (
    <>
      <strong className="setup-label">{label}</strong>
      <span className="quiet setup-explained">{words}</span>
    </>
  );
}
