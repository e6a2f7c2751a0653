import { type FormEvent, useState } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { TextField } from '../../view/controls/fields.tsx';
import { say } from '../../text/say.ts';
import './CodeForm.css';

const EXAMPLE = 'SALT-3K2M-9QXD-7HHF-ZP4R';

export interface CodeFormProps {
  /** What is wrong with the code, or null when it was opened. */
  readonly onOpen: (code: string) => Promise<string | null>;
}

export function CodeForm({ onOpen }: CodeFormProps) {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = (event: FormEvent) => {
    event.preventDefault();
    void onOpen(code).then(setProblem);
  };
  return (
    <form className="code-form" onSubmit={open}>
      <TextField
        label={say('library.code_label')}
        hint={say('library.code_hint', { example: EXAMPLE })}
        error={problem}
        value={code}
        onChange={(value) => {
          setCode(value);
          setProblem(null);
        }}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit">{say('library.code_open')}</Button>
    </form>
  );
}
