import { say } from '../../text/say.ts';
import { Button } from '../../view/controls/Button.tsx';
import { TextField } from '../../view/controls/fields.tsx';
import { isSeed, MAX_SEED } from './setup-draft.ts';
import { SetupSection } from './SetupSection.tsx';
import './ChanceSection.css';

export interface ChanceSectionProps {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
  readonly drawSeed: () => number;
}

export function ChanceSection({ seed, onSeed, drawSeed }: ChanceSectionProps) {
  return (
    <SetupSection title={say('setup.chance')}>
      <div className="setup-seed">
        <TextField
          label={say('setup.seed_label')}
          hint={say('setup.seed_hint')}
          error={isSeed(seed) ? null : say('setup.seed_error', { most: MAX_SEED })}
          value={seed}
          inputMode="numeric"
          autoComplete="off"
          onChange={(value) => onSeed(value.trim())}
        />
        <Button onClick={() => onSeed(String(drawSeed()))}>{say('setup.another')}</Button>
      </div>
    </SetupSection>
  );
}
