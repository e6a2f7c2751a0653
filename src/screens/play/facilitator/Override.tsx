// Setting a value by hand, by its name: first the kind, then the value, then what it is to be.

import { useState } from 'react';
import type { ValuePicture } from '../../../core/engine/view/facilitator-picture.ts';
import { facilitatorWords } from '../../../text/play-text.ts';
import { Button } from '../../../view/controls/Button.tsx';
import { Select, TextField } from '../../../view/controls/fields.tsx';
import type { Play } from '../common/use-play.ts';
import './common.css';

const KINDS = Object.entries(facilitatorWords.kinds);

export interface OverrideProps {
  readonly play: Play;
  readonly values: readonly ValuePicture[];
}

export function Override({ play, values }: OverrideProps) {
  const [kind, setKind] = useState('indicator');
  const [path, setPath] = useState<string | null>(null);
  const kinds = KINDS.filter(([id]) => values.some((value) => value.kind === id));
  const ofKind = values.filter((value) => value.kind === kind);
  const value = ofKind.find((one) => one.path === path) ?? ofKind[0];
  return (
    <div className="facilitator-form">
      <Select
        label={facilitatorWords.overrideKind}
        value={kind}
        options={kinds.map(([id, label]) => ({ id, label }))}
        onChange={setKind}
      />
      <Select
        label={facilitatorWords.overrideValue}
        value={value?.path ?? ''}
        options={ofKind.map((one) => ({ id: one.path, label: one.name }))}
        onChange={setPath}
      />
      {value !== undefined && <NewValue key={value.path} play={play} value={value} />}
    </div>
  );
}

function NewValue({ play, value }: { readonly play: Play; readonly value: ValuePicture }) {
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const wanted = value.type === 'number' || to !== '' ? to : String(value.now);
  const send = async (): Promise<void> => {
    const input = { kind: 'override', value: value.path, to: typed(value, wanted) } as const;
    if (await play.send({ ...input, ...(reason === '' ? {} : { reason }) })) setTo('');
  };
  return (
    <>
      <To value={value} wanted={wanted} onChange={setTo} />
      <TextField label={facilitatorWords.overrideReason} value={reason} onChange={setReason} maxLength={4000} />
      <Button
        size="small"
        unavailable={wanted === '' ? facilitatorWords.overrideFirst : undefined}
        onClick={() => void send()}
      >
        {facilitatorWords.overrideSend}
      </Button>
    </>
  );
}

interface ToProps {
  readonly value: ValuePicture;
  readonly wanted: string;
  readonly onChange: (to: string) => void;
}

function To({ value, wanted, onChange }: ToProps) {
  if (value.type === 'number') {
    const { now, low, high } = value;
    return (
      <TextField
        label={facilitatorWords.overrideTo}
        hint={facilitatorWords.overrideRange(String(now), low, high)}
        inputMode="numeric"
        value={wanted}
        onChange={(text) => onChange(text.replace(/\D/g, '').slice(0, 9))}
      />
    );
  }
  const options = value.type === 'truth' ? TRUTHS : value.states.map(({ id, name }) => ({ id, label: name }));
  return (
    <Select
      label={facilitatorWords.overrideTo}
      hint={facilitatorWords.overrideNow(options.find(({ id }) => id === String(value.now))?.label ?? '')}
      value={wanted}
      options={options}
      onChange={onChange}
    />
  );
}

const TRUTHS = [
  { id: 'false', label: facilitatorWords.no },
  { id: 'true', label: facilitatorWords.yes },
];

function typed({ type }: ValuePicture, to: string): number | boolean | string {
  switch (type) {
    case 'number':
      return Number(to);
    case 'truth':
      return to === 'true';
    case 'state':
      return to;
  }
}
