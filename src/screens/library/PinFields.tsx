// What covers the screen where there is only one: between silent positions, and over the facilitator's drawer.

import { say } from '../../text/say.ts';
import { TextField } from '../../view/controls/fields.tsx';
import { isPinOrNone, type SetupDraft } from './setup-draft.ts';

type Pins = Pick<SetupDraft, 'tablePin' | 'facilitatorPin'>;

export interface PinFieldsProps extends Pins {
  /** silent positions are taken */
  readonly positions: boolean;
  readonly onPins: (pins: Partial<Pins>) => void;
}

export function PinFields({ positions, tablePin, facilitatorPin, onPins }: PinFieldsProps) {
  return (
    <>
      {positions && (
        <PinField
          label={say('setup.table_pin')}
          hint={say('setup.table_pin_hint')}
          value={tablePin}
          onValue={(pin) => onPins({ tablePin: pin })}
        />
      )}
      <PinField
        label={say('setup.facilitator_pin')}
        hint={say('setup.facilitator_pin_hint')}
        value={facilitatorPin}
        onValue={(pin) => onPins({ facilitatorPin: pin })}
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
