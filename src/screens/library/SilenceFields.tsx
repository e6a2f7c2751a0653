// How positions stay silent where there is only one screen, and what covers it.

import { say } from '../../text/say.ts';
import { Checkbox, TextField } from '../../view/controls/fields.tsx';
import { Explained } from './SetupSection.tsx';
import { isPinOrNone, type SetupDraft } from './setup-draft.ts';

export type Silence = Pick<SetupDraft, 'slips' | 'tablePin' | 'facilitatorPin'>;

export interface SilenceFieldsProps extends Silence {
  /** silent positions are taken */
  readonly positions: boolean;
  readonly onSilence: (silence: Partial<Silence>) => void;
}

export function SilenceFields({ positions, slips, tablePin, facilitatorPin, onSilence }: SilenceFieldsProps) {
  return (
    <>
      {positions && (
        <Checkbox
          label={<Explained label={say('setup.slips')} text={say('setup.slips_text')} />}
          checked={slips}
          onChange={(onPaper) => onSilence({ slips: onPaper })}
        />
      )}
      {positions && !slips && (
        <PinField
          label={say('setup.table_pin')}
          hint={say('setup.table_pin_hint')}
          value={tablePin}
          onValue={(pin) => onSilence({ tablePin: pin })}
        />
      )}
      <PinField
        label={say('setup.facilitator_pin')}
        hint={say('setup.facilitator_pin_hint')}
        value={facilitatorPin}
        onValue={(pin) => onSilence({ facilitatorPin: pin })}
      />
    </>
  );
}

interface PinFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function PinField({ label, hint, value, onValue }: PinFieldProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      error={isPinOrNone(value) ? null : say('setup.pin_error')}
      value={value}
      inputMode="numeric"
      autoComplete="off"
      onChange={(typed) => onValue(typed.trim())}
    />
  );
}
