import { type FormEvent, useState } from 'react';
import { Button } from '../../view/controls/Button.tsx';
import { TextField } from '../../view/controls/fields.tsx';
import { libraryText as text } from '../../text/library-text.ts';
import './CodeForm.css';

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
        label={text.codeLabel}
        hint={text.codeHint}
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
      <Button type="submit">{text.codeOpen}</Button>
    </form>
  );
}
