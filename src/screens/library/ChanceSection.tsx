import { setupText as text } from '../../text/library-text.ts';
import { Button } from '../../view/controls/Button.tsx';
import { TextField } from '../../view/controls/fields.tsx';
import { isSeed } from './setup-draft.ts';
import { SetupSection } from './SetupSection.tsx';
import './ChanceSection.css';

export interface ChanceSectionProps {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
  readonly drawSeed: () => number;
}

export function ChanceSection({ seed, onSeed, drawSeed }: ChanceSectionProps) {
  return (
    <SetupSection title={text.chance}>
      <div className="setup-seed">
        <TextField
          label={text.seedLabel}
          hint={text.seedHint}
          error={isSeed(seed) ? null : text.seedError}
          value={seed}
          inputMode="numeric"
          autoComplete="off"
          onChange={(value) => onSeed(value.trim())}
        />
        <Button onClick={() => onSeed(String(drawSeed()))}>{text.another}</Button>
      </div>
    </SetupSection>
  );
}
