// Asks for a PIN, and tells when it was the right one.

import { useState } from 'react';
import { say } from '../../../text/say.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { TextField } from '../../../view/controls/fields.tsx';
import './PinForm.css';

export interface PinFormProps {
  readonly pin: string;
  readonly label: string;
  /** what is uncovered, as the button says it */
  readonly action: string;
  readonly onRight: () => void;
}

export function PinForm({ pin, label, action, onRight }: PinFormProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className="pin-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === pin) onRight();
        else setWrong(true);
      }}
    >
      <TextField
        label={label}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={wrong ? say('play.pin.wrong') : null}
        onChange={(value) => {
          setTyped(value.trim());
          setWrong(false);
        }}
      />
      <Button type="submit" kind="primary">
        {action}
      </Button>
    </form>
  );
}
